package dev.reeve.desktop;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Income;
import dev.reeve.plan.IncomeRule;
import dev.reeve.plan.Incomes;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "plan",
    description = "Plans a settlement: who works where, what becomes of the goods, and why.",
    footer = {
      "",
      "Exit codes: 0 done, 1 the ruleset is wrong, 2 the command line is wrong.",
      "",
      "Example: plan village.rules.json --people 120 --income productivity"
    })
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RULES", description = "The ruleset file.")
  private Path base;

  @Parameters(
      index = "1..*",
      paramLabel = "MODS",
      description = "Mods, laid over the ruleset in this order.")
  private List<Path> mods = new ArrayList<>();

  @Option(
      names = "--people",
      required = true,
      paramLabel = "N",
      converter = PeopleConverter.class,
      description = "How many people live there; above 0.")
  private double people;

  @Option(
      names = "--income",
      paramLabel = "RULE",
      converter = IncomeNames.class,
      completionCandidates = IncomeNames.class,
      description = "Shares out the luxuries too: ${COMPLETION-CANDIDATES}.")
  private Optional<IncomeRule> rule = Optional.empty();

  @Option(names = "--json", description = "Prints JSON, in UTF-8.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII, bars too.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Optional<Ruleset> rules = RulesetFiles.read(base, mods, command.getErr());
    if (rules.isEmpty()) {
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    Plan plan = new SteadyPlanner(rules.get()).plan(people);
    Optional<Income> income = rule.map(wanted -> Incomes.share(plan, wanted));
    PrintWriter out = command.getOut();
    if (json) {
      PlanJson.write(plan, income, out);
    } else {
      Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
      new PlanReport(plan, terminal, out).print();
      income.ifPresent(shared -> new IncomeReport(shared, terminal, out).print());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }
}
