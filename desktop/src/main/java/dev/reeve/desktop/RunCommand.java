package dev.reeve.desktop;

import dev.reeve.ecs.OrdersFile;
import dev.reeve.ecs.OrdersReading;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Solver;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.History;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.SaveException;
import dev.reeve.settlement.Saves;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Strength;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = {
      "Lets settlements live under their reeves, and prints a line for every cycle.",
      "The same command line gives the same history, bit for bit; its hash is the last line."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a file is wrong, 2 the command line is wrong.",
      "",
      "Examples: run village.rules.json --people 120 --cycles 40",
      "          run village.rules.json --orders my.orders.json --save oakham.save",
      "          run --load oakham.save --cycles 20 --json"
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RULES",
      description = "The ruleset file; not with --load.")
  private Optional<Path> base = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "MODS",
      description = "Mods, laid over the ruleset in this order.")
  private List<Path> mods = new ArrayList<>();

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "120",
      converter = WholeNumber.class,
      description = "How many found a settlement; ${DEFAULT-VALUE}.")
  private int people;

  @Option(
      names = "--cycles",
      paramLabel = "C",
      defaultValue = "40",
      converter = WholeNumber.class,
      description = "How many cycles go by; ${DEFAULT-VALUE}.")
  private int cycles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "All luck is drawn from it; ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--settlements",
      paramLabel = "K",
      defaultValue = "1",
      converter = WholeNumber.class,
      description = "How many settlements, with seeds S, S+1 and so on; ${DEFAULT-VALUE}.")
  private int settlements;

  @Option(
      names = "--reeve",
      paramLabel = "STRENGTH",
      defaultValue = "master",
      converter = StrengthNames.class,
      completionCandidates = StrengthNames.class,
      description = "How good the reeve is: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
  private Strength strength;

  @Option(
      names = "--horizon",
      paramLabel = "H",
      defaultValue = "0",
      description = {
        "Cycles that a master plans over, where capital or land is left from one cycle to the next;"
            + " ${DEFAULT-VALUE}: none."
      })
  private int horizon;

  @Option(
      names = "--solver",
      paramLabel = "SOLVER",
      defaultValue = "portable",
      converter = SolverNames.class,
      completionCandidates = SolverNames.class,
      description =
          "What solves the plans: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, which gives the same"
              + " bits on every machine.")
  private Solver solver;

  @Option(
      names = "--orders",
      paramLabel = "FILE",
      description = "What the player orders, from the first tick on.")
  private Optional<Path> orders = Optional.empty();

  @Option(
      names = "--rotate",
      paramLabel = "LOSS",
      converter = ShareConverter.class,
      description =
          "Evens out toil among people of the same tier, at no more than such a loss of work.")
  private Optional<Double> rotate = Optional.empty();

  @Option(names = "--save", paramLabel = "FILE", description = "Saves the world at the end.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--load",
      paramLabel = "FILE",
      description = {
        "Goes on with a saved world. Its rules, people, seeds, reeves and orders are its own;"
            + " --orders replaces the orders."
      })
  private Optional<Path> load = Optional.empty();

  @Option(
      names = "--json",
      description = "Prints JSON in UTF-8: an object a line for each cycle, then the hash.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Optional<List<LivingSettlement>> world = world(command);
    if (world.isEmpty() || !order(world.get(), command.getErr())) {
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    rotate.ifPresent(
        loss -> world.get().forEach(village -> village.order(village.orders().rotate(loss))));
    run(world.get(), command);
    save.ifPresent(file -> Saves.write(world.get(), file));
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private Optional<List<LivingSettlement>> world(CommandLine command) {
    if (load.isPresent()) {
      return Optional.of(loaded(load.get(), command));
    }
    Path file =
        base.orElseThrow(
            () ->
                new ParameterException(
                    command, "Missing required parameter: 'RULES' (or a world to --load)"));
    return RulesetFiles.read(file, mods, command.getErr()).map(this::found);
  }

  private List<LivingSettlement> loaded(Path file, CommandLine command) {
    if (base.isPresent()) {
      throw new ParameterException(command, "--load has rules of its own; leave out RULES");
    }
    for (String option : List.of("--people", "--seed", "--settlements", "--reeve")) {
      if (command.getParseResult().hasMatchedOption(option)) {
        throw new ParameterException(
            command, "--load has people, seeds and reeves of its own; leave out " + option);
      }
    }
    List<LivingSettlement> world = Saves.read(file, settings());
    if (world.isEmpty()) {
      throw new SaveException(file + ": the world has no settlement; there is nothing to run");
    }
    return world;
  }

  private List<LivingSettlement> found(Ruleset rules) {
    List<LivingSettlement> world = new ArrayList<>();
    for (int i = 0; i < settlements; i++) {
      world.add(new LivingSettlement(rules, people, seed + i, settings()));
    }
    return world;
  }

  private Settings settings() {
    try {
      return ReeveConfig.defaults()
          .withSolver(solver)
          .withStrength(strength)
          .withHorizon(horizon)
          .settings();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--horizon: " + e.getMessage(), e);
    }
  }

  /** Gives the orders; false if their file is wrong. */
  private boolean order(List<LivingSettlement> world, PrintWriter err) {
    if (orders.isEmpty()) {
      return true;
    }
    for (LivingSettlement settlement : world) {
      OrdersReading reading =
          OrdersFile.check(RulesetFiles.handle(orders.get()), settlement.rules());
      reading.orders().ifPresent(settlement::order);
      if (reading.orders().isEmpty()) {
        reading.problems().forEach(err::println);
        return false;
      }
    }
    return true;
  }

  private void run(List<LivingSettlement> world, CommandLine command) throws IOException {
    PrintWriter out = command.getOut();
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    boolean several = world.size() > 1;
    RunOutput output = json ? new RunJson(out) : report(world, terminal, out);
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched(),
            System::nanoTime,
            (long) cycles * world.size());
    History history = new History();
    output.begin(words(world));
    long done = 0;
    for (int cycle = 0; cycle < cycles; cycle++) {
      for (int i = 0; i < world.size(); i++) {
        CycleRecord lived = CycleTally.live(world.get(i), history::add);
        bar.clear();
        output.cycle(several ? OptionalInt.of(i) : OptionalInt.empty(), lived);
        bar.show(++done);
      }
      if (out.checkError() && save.isEmpty()) {
        return;
      }
    }
    output.end(history.hash());
  }

  private static RunReport report(
      List<LivingSettlement> world, Terminal terminal, PrintWriter out) {
    double happiest = world.stream().mapToDouble(s -> s.plan().happiness()).max().orElseThrow();
    return new RunReport(
        world.stream().map(LivingSettlement::rules).distinct().toList(),
        happiest,
        world.size() > 1,
        terminal,
        out);
  }

  private static String words(List<LivingSettlement> world) {
    LivingSettlement first = world.get(0);
    String people = Figures.people(first.people()) + " people";
    String reeve = EnumNames.of(first.settings().strength());
    return world.size() == 1
        ? people + " · seed " + first.seed() + " · reeve: " + reeve
        : world.size() + " settlements of " + people + " · reeve: " + reeve;
  }
}
