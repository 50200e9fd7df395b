package dev.reeve.desktop;

import dev.reeve.horizon.Horizon;
import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.RecedingPlanner;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How far and how carefully a planner looks ahead. */
final class OlinHorizon {

  private static final int FARTHEST = 200;

  @Option(
      names = "--horizon",
      paramLabel = "H",
      defaultValue = "20",
      converter = Ticks.class,
      description =
          "Ticks that are planned every tick anew, where it is planned; ${DEFAULT-VALUE}.")
  private int ticks;

  @Option(
      names = "--discount",
      paramLabel = "G",
      defaultValue = "0.99",
      converter = Discount.class,
      description = "By what a tick of the plan counts less than the one before; ${DEFAULT-VALUE}.")
  private double discount;

  @Option(
      names = "--caution",
      paramLabel = "C",
      converter = ShareConverter.class,
      description =
          "Share of a shock's loss that the plan counts on in every tick; 1 with noise, 0 without.")
  private Optional<Double> caution = Optional.empty();

  /** Leads a run of an economy as planned, tick by tick. */
  Consumer<OlinRun> leader(OlinEconomy economy, boolean noise) {
    RecedingPlanner planner =
        new RecedingPlanner(
            economy, new Horizon(ticks, discount, caution.orElse(noise ? 1.0 : 0.0)));
    return run -> run.step(planner.decide(run));
  }

  /** How far the plan looks, in words. */
  String words() {
    return ticks + (ticks == 1 ? " tick" : " ticks") + " ahead";
  }

  /** How many ticks can be planned in one go. */
  static final class Ticks implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (text.matches("[0-9]{1,3}")) {
        int ticks = Integer.parseInt(text);
        if (ticks >= 1 && ticks <= FARTHEST) {
          return ticks;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' must be a whole number within [1, " + FARTHEST + "]");
    }
  }

  /** A discount: a number above 0, at most 1. */
  static final class Discount implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
      double discount = Double.NaN;
      try {
        discount = Double.parseDouble(text);
      } catch (NumberFormatException notANumber) {
        // Refused below with all that is no discount.
      }
      if (discount > 0 && discount <= 1) {
        return discount;
      }
      throw new TypeConversionException("'" + text + "' is not a number within (0, 1]");
    }
  }
}
