package dev.reeve.desktop;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help;

/** The command line without a process of its own. */
final class Shell {

  private Shell() {}

  /** What a command did. */
  record Run(int code, String out, String err) {}

  static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
            .execute(args);
    return new Run(code, unix(out), unix(err));
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
