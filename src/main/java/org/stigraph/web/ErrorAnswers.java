package org.stigraph.web;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.jspecify.annotations.Nullable;

/**
 * What is told of requests that no handler saw: a broken request line, headers that are too long.
 * One sentence, nothing internal.
 */
final class ErrorAnswers extends ErrorHandler {

  ErrorAnswers() {
    setShowStacks(false);
    setShowCauses(false);
    setShowOrigin(false);
  }

  @Override
  protected void writeErrorHtml(
      Request request,
      Writer writer,
      Charset charset,
      int code,
      @Nullable String message,
      @Nullable Throwable cause)
      throws java.io.IOException {
    writer.write(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\""
            + charset.name()
            + "\"><title>"
            + code
            + " - stigraph</title></head><body><h1>"
            + code
            + "</h1><p>"
            + sentence(code)
            + "</p><p><a href=\"/\">stigraph</a></p></body></html>\n");
  }

  @Override
  protected void writeErrorPlain(
      Request request,
      PrintWriter writer,
      int code,
      @Nullable String message,
      @Nullable Throwable cause) {
    writer.write(sentence(code) + "\n");
  }

  @Override
  protected void writeErrorJson(
      Request request,
      PrintWriter writer,
      int code,
      @Nullable String message,
      @Nullable Throwable cause) {
    writer.write(
        "{\"type\":\"about:blank\",\"title\":\""
            + sentence(code)
            + "\",\"status\":"
            + code
            + "}\n");
  }

  private static String sentence(int code) {
    return switch (code) {
      case 400 -> "The request cannot be read.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "Nothing can be changed here.";
      case 414 -> "The address is too long.";
      case 431 -> "The headers of the request are too long.";
      case 503 -> "There was no answer in time.";
      default -> code >= 500 ? "The answer could not be made." : "The request was refused.";
    };
  }
}
