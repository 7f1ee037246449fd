package org.stigraph.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as people get it: one jar, started by {@code java -jar} from a folder of theirs. */
final class ShadedJar {

  /** Generous: the machine may be busy with other tests. */
  static final int LONGEST_SECONDS = 120;

  private static final Path JAR = Path.of("target/stigraph.jar").toAbsolutePath();

  private final Path folder;

  /** The program, started from a folder; its output is kept there too. */
  ShadedJar(Path folder) {
    this.folder = folder;
  }

  /** What a command came to. */
  record Result(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** A running command. */
  record Running(Process process, Path out, Path err) implements AutoCloseable {

    Result end() throws IOException, InterruptedException {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("not done after " + LONGEST_SECONDS + " s: " + said());
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The first line on standard output, as soon as it is there. */
    String firstLine() throws IOException, InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
      while (process.isAlive() && System.nanoTime() < end) {
        String said = Files.readString(out);
        if (said.contains("\n")) {
          return said.substring(0, said.indexOf('\n'));
        }
        Thread.sleep(50);
      }
      throw new AssertionError("nothing on standard output: " + said());
    }

    String said() throws IOException {
      return Files.readString(err);
    }

    /** As the kernel does it when memory is short: the process has no word in it. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  /** Starts a command. */
  Running start(Object... words) throws IOException {
    return start(List.of(), words);
  }

  /** Starts a command in a Java with options. */
  Running start(List<String> options, Object... words) throws IOException {
    if (!Files.exists(JAR)) {
      throw new AssertionError(JAR + " is not there: mvn package makes it");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    Arrays.stream(words).map(Object::toString).forEach(command::add);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new Running(builder.start(), out, err);
  }

  /** Runs a command to its end. */
  Result run(Object... words) throws IOException, InterruptedException {
    try (Running running = start(words)) {
      return running.end();
    }
  }
}
