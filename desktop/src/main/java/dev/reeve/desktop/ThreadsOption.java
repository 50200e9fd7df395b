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

  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "T",
      converter = WholeNumber.class,
      description = "On how many threads; as many as there are processors.")
  private void threads(Optional<Integer> threads) {
    if (threads.isPresent() && threads.get() > MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--threads': '"
              + threads.get()
              + "' must be within [1, "
              + MOST
              + "]");
    }
    this.threads = threads;
  }

  int count() {
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }
}
