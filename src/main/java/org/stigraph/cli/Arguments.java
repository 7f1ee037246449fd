package org.stigraph.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The command line's words. Where the locale is not UTF-8 (a bare container, a cron job), Java 17
 * loses every Japanese character in them; Linux still has the bytes.
 */
final class Arguments {

  private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

  private final String[] asGiven;

  Arguments(String[] asGiven) {
    this.asGiven = asGiven.clone();
  }

  /** The words as they were typed, read as UTF-8. */
  String[] decoded() {
    String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
    boolean lossy =
        !Charset.isSupported(charset) || !Charset.forName(charset).equals(StandardCharsets.UTF_8);
    if (lossy && asGiven.length > 0 && Files.isReadable(OWN_COMMAND_LINE)) {
      try {
        return last(Files.readAllBytes(OWN_COMMAND_LINE));
      } catch (IOException e) {
        return asGiven;
      }
    }
    return asGiven;
  }

  /** The last words of a command line in which each word ends with a zero byte. */
  private String[] last(byte[] commandLine) {
    String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = words.length - 1;
    return end < asGiven.length ? asGiven : Arrays.copyOfRange(words, end - asGiven.length, end);
  }
}
