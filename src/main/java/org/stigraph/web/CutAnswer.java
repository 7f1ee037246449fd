package org.stigraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A response that, once its request is marked as cut, takes nothing more and does not end: whoever
 * reads it sees the connection break, not a short answer.
 */
final class CutAnswer extends HttpServletResponseWrapper {

  private static final String CUT = CutAnswer.class.getName();

  private final HttpServletRequest request;
  private @Nullable ServletOutputStream stream;

  CutAnswer(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  /** Marks the answer to a request as cut. */
  static void mark(HttpServletRequest request) {
    request.setAttribute(CUT, true);
  }

  /** Whether the answer to a request was cut. */
  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(CUT) != null;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Stoppable(super.getOutputStream());
    }
    return stream;
  }

  private final class Stoppable extends ServletOutputStream {

    private final ServletOutputStream out;

    Stoppable(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }

    @Override
    public void write(int b) throws IOException {
      if (!isMarked(request)) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!isMarked(request)) {
        out.write(bytes, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (!isMarked(request)) {
        out.flush();
      }
    }

    @Override
    public void close() throws IOException {
      if (!isMarked(request)) {
        out.close();
      }
    }
  }
}
