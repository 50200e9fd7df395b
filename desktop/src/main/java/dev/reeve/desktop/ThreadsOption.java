package dev.reeve.desktop;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** On how many threads a command works. What comes of it is the same with any number. */
final class ThreadsOption {

  private static final int MOST = 1024;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "T",
      converter = WholeNumber.class,
      description = "On how many threads; as many as there are processors.")
  private Optional<Integer> threads = Optional.empty();

  /** How many, at least one. */
  int count() {
    int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count > MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--threads': '" + count + "' must be within [1, " + MOST + "]");
    }
    return count;
  }
}
