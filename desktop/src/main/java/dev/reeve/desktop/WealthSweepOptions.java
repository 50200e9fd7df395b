package dev.reeve.desktop;

import dev.reeve.market.OligarchySweep;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which ratios of advantage to redistribution are measured, and how well. */
final class WealthSweepOptions {

  private static final int BAR_STEPS = 10_000;

  @Option(
      names = "--people",
      paramLabel = "N",
      split = ",",
      defaultValue = "50,100,200",
      converter = WholeNumber.class,
      description = "How many people there are, one number or several; ${DEFAULT-VALUE}.")
  private List<Integer> people;

  @Option(
      names = "--chi",
      paramLabel = "X",
      defaultValue = "0.05",
      converter = Decimal.class,
      description = "The rate at which wealth is redistributed, above 0; ${DEFAULT-VALUE}.")
  private double redistribution;

  @Option(
      names = "--ratios",
      paramLabel = "R",
      split = ",",
      defaultValue = "0.25,0.5,0.75,1,1.25,1.5,1.75,2,2.5,3,3.5,4",
      converter = Decimal.class,
      description = "The ratios of zeta to chi; ${DEFAULT-VALUE}.")
  private List<Double> ratios;

  @Option(
      names = "--relaxations",
      paramLabel = "T",
      defaultValue = "40",
      converter = Decimal.class,
      description = "How long each is run, in units of 1/chi; ${DEFAULT-VALUE}.")
  private double relaxations;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What luck is drawn from; ${DEFAULT-VALUE}.")
  private long seed;

  List<OligarchySweep> run(CommandLine command, Terminal terminal) {
    double[] measured = ratios.stream().mapToDouble(Double::doubleValue).toArray();
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched(),
            System::nanoTime,
            (long) BAR_STEPS * people.size());
    List<OligarchySweep> sweeps = new ArrayList<>();
    try {
      for (int count : people) {
        long before = (long) BAR_STEPS * sweeps.size();
        sweeps.add(
            OligarchySweep.run(
                count,
                redistribution,
                measured,
                relaxations,
                seed,
                part -> bar.show(before + (long) (part * BAR_STEPS))));
      }
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command, wrong.getMessage(), wrong);
    } finally {
      bar.clear();
    }
    return sweeps;
  }

  double redistribution() {
    return redistribution;
  }

  /** How long each is run, in the unit of a step. */
  double duration() {
    return relaxations / redistribution;
  }

  long seed() {
    return seed;
  }

  /** How it was measured, in words. */
  String words() {
    return "chi " + redistribution + " · " + relaxations + "/chi long · seed " + seed;
  }
}
