package org.stigraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door: one command a class, exit codes 0 (fine), 1 (error in the input), 2 (usage). */
@Command(
    name = "stigraph",
    description =
        "Reads policy documents into a knowledge graph in which every fact leads back to its"
            + " sentence, its footnote and the source printed there.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Not closed: what is thrown further is printed by Java itself, on the same descriptor.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(new Arguments(args).decoded(), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out takes the result
   * @param err takes problems and usage errors
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Streams streams = new Streams(out, err);
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new LoadCommand(streams))
            .addSubcommand(new ServeCommand(streams))
            .addSubcommand(new QueryCommand(streams))
            .addSubcommand(new TraceCommand(streams))
            .addSubcommand(new QueriesCommand(streams))
            .addSubcommand(new DocumentsCommand(streams))
            .addSubcommand(new RemoveCommand(streams))
            .addSubcommand(new ValidateCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new CoverageCommand(streams))
            .addSubcommand(new ExplainCommand(streams));
    commands
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> failed(exception, command, streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      // What filled it is out of reach here, and nothing was stored.
      new ProblemPrinter(err)
          .error(
              "CL003",
              String.join(" ", args),
              "the memory given to Java is used up (" + e.getMessage() + ")",
              "Give it more, java -Xmx8g -jar …, or load fewer documents at a time.");
      return ExitCode.ERROR;
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command; --help lists them.");
  }

  private static int failed(Exception exception, CommandLine command, Streams streams)
      throws Exception {
    ProblemPrinter printer = new ProblemPrinter(streams.err());
    if (exception instanceof StoreException refused) {
      printer.print(refused);
      return ExitCode.ERROR;
    }
    if (exception instanceof ParameterException usage) {
      return command.getParameterExceptionHandler().handleParseException(usage, new String[0]);
    }
    if (exception instanceof InvalidPathException path) {
      printer.error(
          "CL001",
          path.getInput(),
          "this file name cannot be read in the terminal's character set",
          "Set a UTF-8 locale first: export LC_ALL=C.UTF-8");
      return ExitCode.ERROR;
    }
    throw exception;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
