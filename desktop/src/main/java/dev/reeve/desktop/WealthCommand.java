package dev.reeve.desktop;

import dev.reeve.market.AffineWealth;
import dev.reeve.market.WealthExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "wealth",
    description = {
      "Lets people who all have the same exchange in pairs, and tells who has what then.",
      "The affine wealth model of Boghosian and others (arXiv:1511.00770): docs/wealth.md."
    },
    subcommands = {WealthSweepCommand.class, WealthFigureCommand.class},
    footer = {
      "",
      "Exit codes: 0 done, 2 the command line is wrong.",
      "",
      "Examples: wealth --people 100 --chi 0.05 --zeta 0.1 --steps 120000 --seed 1",
      "          wealth --people 100 --chi 0.02 --zeta 0.1 --kappa 0.5 --json",
      "          wealth sweep --people 50,100,200"
    })
final class WealthCommand implements Callable<Integer> {

  private static final long PAIRS_AT_ONCE = 1_000_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "100",
      converter = WholeNumber.class,
      description = "How many people there are; ${DEFAULT-VALUE}.")
  private int people;

  @Option(
      names = "--chi",
      paramLabel = "X",
      defaultValue = "0.05",
      converter = Decimal.class,
      description = "The rate at which wealth is redistributed; ${DEFAULT-VALUE}.")
  private double redistribution;

  @Option(
      names = "--zeta",
      paramLabel = "Z",
      defaultValue = "0.1",
      converter = Decimal.class,
      description = "The advantage of the richer one in an exchange; ${DEFAULT-VALUE}.")
  private double advantage;

  @Option(
      names = "--kappa",
      paramLabel = "K",
      defaultValue = "0",
      converter = Decimal.class,
      description = "People may owe K/(1-K) of the mean wealth; below 1; ${DEFAULT-VALUE}.")
  private double debt;

  @Option(
      names = "--steps",
      paramLabel = "T",
      defaultValue = "120000",
      converter = LongCount.class,
      description = "How often everyone exchanges; ${DEFAULT-VALUE}.")
  private long steps;

  @Option(
      names = "--step",
      paramLabel = "DT",
      converter = Decimal.class,
      description = "Length of a step, within (0, 1]; without it one is chosen that is right.")
  private Optional<Double> step = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What luck is drawn from; ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--json", description = "Prints JSON: an object in a line.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    WealthExchange exchange = WealthExchange.equal(people, model(), seed);
    ProgressBar bar =
        new ProgressBar(command.getErr(), terminal, ProgressBar.watched(), System::nanoTime, steps);
    long atOnce = Math.max(1, 2 * PAIRS_AT_ONCE / people);
    while (exchange.steps() < steps) {
      exchange.run(Math.min(atOnce, steps - exchange.steps()));
      bar.show(exchange.steps());
    }
    bar.clear();
    WealthReport report = new WealthReport(exchange, step.isEmpty());
    if (json) {
      report.write(command.getOut());
    } else {
      report.print(terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  /** The parameters; together they can be wrong where each of them is right. */
  private AffineWealth model() {
    double chosen =
        step.orElseGet(() -> AffineWealth.chooseStep(redistribution, advantage, people));
    try {
      return new AffineWealth(redistribution, advantage, debt, chosen);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }
}
