package dev.reeve.desktop;

import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.PublishedVillage;
import dev.reeve.horizon.Shocks;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "village",
    description = {
      "Lets the published village live, and prints how much of its people's wants is fulfilled.",
      "Without --ticks it ends as the paper's lines do: above "
          + PublishedVillage.GOAL
          + ", or after 1000 ticks."
    },
    footer = {
      "",
      "Exit codes: 0 done, 2 the command line is wrong.",
      "",
      "Examples: olin village --invest 0.55",
      "          olin village --variant table1 --placement column --method paper --json",
      "          olin village --invest 0.51 --noise 0",
      "          olin village --growth saved --invest plan --noise 0 --ticks 60",
      "          olin village --method fair --stock Butter=20 --invest 0.6 --json"
    })
final class OlinVillageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private OlinOptions options;

  @Option(
      names = "--invest",
      paramLabel = "I",
      defaultValue = "0.52",
      converter = InvestConverter.class,
      description = {
        "Share of the milk made that is put into growth; ${DEFAULT-VALUE}.",
        "\"plan\": every tick what serves most over the horizon, less the weight of what goes out."
      })
  private OptionalDouble invest;

  @Mixin private OlinHorizon horizon;

  @Option(
      names = "--noise",
      paramLabel = "SEED",
      description = "In one tick of ten a fifth of the milk and the churns vanishes.")
  private Optional<Long> noise = Optional.empty();

  @Option(
      names = "--ticks",
      paramLabel = "T",
      converter = WholeNumber.class,
      description = "How many ticks go by, whatever is reached.")
  private Optional<Integer> ticks = Optional.empty();

  @Option(names = "--json", description = "Prints JSON: an object a line for each tick.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    PrintWriter out = command.getOut();
    OlinEconomy economy = options.economy();
    OlinRun run = options.run(economy, noise.map(Shocks::seeded).orElseGet(Shocks::none));
    Consumer<OlinRun> leader =
        invest.isPresent()
            ? fixed -> fixed.step(invest.getAsDouble())
            : horizon.leader(economy, noise.isPresent());
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    OlinReport report = new OlinReport(terminal);
    OlinJson lines = new OlinJson(run.economy());
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched() && !json,
            System::nanoTime,
            ticks.orElse(OlinOptions.PUBLISHED_TICKS));
    boolean more = true;
    while (more) {
      leader.accept(run);
      if (json) {
        lines.print(run, out);
      } else {
        report.add(run);
      }
      bar.show(run.tick());
      more = !out.checkError() && goesOn(run);
    }
    bar.clear();
    if (!json) {
      report.print(heading(), out);
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private boolean goesOn(OlinRun run) {
    return run.tick() < ticks.orElse(OlinOptions.PUBLISHED_TICKS)
        && (ticks.isPresent() || run.egalitarianism() <= PublishedVillage.GOAL);
  }

  private String heading() {
    return options.words()
        + " · invests "
        + (invest.isPresent() ? invest.getAsDouble() + "" : "as planned " + horizon.words())
        + noise.map(seed -> " · noise of seed " + seed).orElse(" · no noise");
  }
}
