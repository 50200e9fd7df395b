package dev.reeve.desktop;

import dev.reeve.horizon.DayMethod;
import dev.reeve.horizon.Emission;
import dev.reeve.horizon.Growth;
import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.Placement;
import dev.reeve.horizon.PublishedVillage;
import dev.reeve.horizon.Shocks;
import dev.reeve.horizon.Stock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which of the published villages it shall be, and how its days are planned. */
final class OlinOptions {

  /** Ticks after which the paper's lines end at the latest. */
  static final int PUBLISHED_TICKS = 1000;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      defaultValue = "published",
      converter = OlinVariant.Names.class,
      completionCandidates = OlinVariant.Names.class,
      description =
          "Whose coefficients: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, those of the paper's"
              + " program.")
  private OlinVariant variant;

  @Option(
      names = "--placement",
      paramLabel = "WHERE",
      defaultValue = "row",
      converter = PlacementNames.class,
      completionCandidates = PlacementNames.class,
      description =
          "Of whose output Table 1's functions are: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, as"
              + " it is printed.")
  private Placement placement;

  @Option(
      names = "--growth",
      paramLabel = "GROWTH",
      defaultValue = "invested",
      converter = MilkNames.class,
      completionCandidates = MilkNames.class,
      description = {
        "What becomes of the milk that is put into growth: ${COMPLETION-CANDIDATES}.",
        "Invested, it is consumed all the same, as the paper's program has it; saved, nobody gets"
            + " it, as its text has it. ${DEFAULT-VALUE}."
      })
  private Growth growth;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      converter = MethodNames.class,
      completionCandidates = MethodNames.class,
      description = {
        "How a day is planned: ${COMPLETION-CANDIDATES}.",
        "If it is not told, as the paper's program does it, and where milk is saved, of which the"
            + " program knows nothing, as the paper says it."
      })
  private Optional<DayMethod> method = Optional.empty();

  @Option(
      names = "--stock",
      paramLabel = "GOOD=UNITS",
      description = "Another initial stock of a good, as in \"Butter=20\"; can be told of several.")
  private Map<String, Double> initial = new LinkedHashMap<>();

  @Option(
      names = "--carbon",
      paramLabel = "WEIGHT",
      defaultValue = "0",
      converter = WeightConverter.class,
      description = {
        "Each unit of milk made sends out a unit of carbon, which weighs so much against the",
        "fulfilment of everybody's wants in a tick; ${DEFAULT-VALUE}, and none goes out."
      })
  private double carbon;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The village. */
  OlinEconomy economy() {
    OlinEconomy village = PublishedVillage.economy(variant.table(placement), growth);
    List<String> goods = village.table().goods();
    for (String good : initial.keySet()) {
      if (!goods.contains(good)) {
        throw wrong("--stock names '" + good + "', which is none of " + goods);
      }
    }
    try {
      return new OlinEconomy(
          village.table(),
          village.stocks().stream().map(this::stocked).toList(),
          carbon > 0
              ? List.of(new Emission("Carbon", carbon, Map.of(goods.get(0), 1.0)))
              : List.of(),
          village.shock());
    } catch (IllegalArgumentException refused) {
      throw wrong("--stock: " + refused.getMessage());
    }
  }

  private Stock stocked(Stock stock) {
    return new Stock(
        stock.good(),
        initial.getOrDefault(stock.good(), stock.initial()),
        stock.growth(),
        stock.gestation(),
        stock.lifetime(),
        stock.depletion());
  }

  /** A village before its first tick. */
  OlinRun run(OlinEconomy economy, Shocks shocks) {
    if (method() == DayMethod.PROGRAM && growth != Growth.INVESTED) {
      throw wrong(
          "--method program sets nothing aside, as --growth saved asks; maybe --method paper is"
              + " meant");
    }
    return new OlinRun(economy, method(), shocks);
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private DayMethod method() {
    return method.orElse(growth == Growth.INVESTED ? DayMethod.PROGRAM : DayMethod.PAPER);
  }

  /** Which village it is, in words. */
  String words() {
    String table =
        variant == OlinVariant.PUBLISHED
            ? "the program's coefficients"
            : "Table 1, functions of the " + EnumNames.of(placement);
    return table
        + " · method: "
        + EnumNames.of(method())
        + (growth == Growth.INVESTED ? "" : " · milk is saved")
        + (carbon > 0 ? " · carbon weighs " + carbon : "");
  }

  /** As the command line writes what becomes of milk. */
  static final class MilkNames extends EnumNames<Growth> {
    MilkNames() {
      super(new Growth[] {Growth.INVESTED, Growth.SAVED});
    }
  }

  /** A weight: a number, not below 0. */
  static final class WeightConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
      double weight = Double.NaN;
      try {
        weight = Double.parseDouble(text);
      } catch (NumberFormatException notANumber) {
        // Refused below with all that is no weight.
      }
      if (weight >= 0 && weight < Double.POSITIVE_INFINITY) {
        return weight;
      }
      throw new TypeConversionException("'" + text + "' must be a finite number, 0 or more");
    }
  }

  /** As the command line writes placements. */
  static final class PlacementNames extends EnumNames<Placement> {
    PlacementNames() {
      super(Placement.values());
    }
  }

  /** As the command line writes methods. */
  static final class MethodNames extends EnumNames<DayMethod> {
    MethodNames() {
      super(DayMethod.values());
    }
  }
}
