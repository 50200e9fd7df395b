package dev.reeve.desktop;

import dev.reeve.demo.script.ScriptException;
import dev.reeve.settlement.SaveException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Where the jar starts: without arguments the game opens, with a subcommand the command line runs.
 *
 * <p>Exit codes: 0 done, 1 the input is wrong, 2 the command line is wrong.
 */
public final class Main {

  private Main() {}

  /**
   * Runs the command line and ends the process.
   *
   * @param args as {@code --help} tells
   */
  public static void main(String[] args) {
    StandardOutput standardOutput =
        new StandardOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8)) {
          @Override
          public boolean checkError() {
            flush();
            return standardOutput.failed();
          }
        };
    int code = commandLine().setOut(out).execute(args);
    out.flush();
    Optional<String> failure = standardOutput.failure();
    if (failure.isPresent()) {
      System.err.println("cannot write the output: " + failure.get());
      code = CommandLine.ExitCode.SOFTWARE;
    }
    System.exit(code);
  }

  /** The command line with all its commands. */
  static CommandLine commandLine() {
    return new CommandLine(new RootCommand())
        .setParameterExceptionHandler(Main::explain)
        .setExecutionExceptionHandler(Main::refuse);
  }

  /** Who refuses says in his message what and why; anything else is a fault of ours. */
  private static int refuse(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof IllegalArgumentException
        || failure instanceof IllegalStateException
        || failure instanceof SaveException
        || failure instanceof ScriptException) {
      command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw failure;
  }

  /** Says what is wrong in one line, and where to read on. */
  private static int explain(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
