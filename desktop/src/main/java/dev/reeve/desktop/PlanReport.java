package dev.reeve.desktop;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.EmissionFlow;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A plan for people to read: who works where, what becomes of the goods, and why. */
final class PlanReport {

  private static final int BAR = 20;

  /** Below this share of all labour a purpose is what rounding left behind. */
  private static final double DUST = 1e-9;

  /** Labour values below this many person-cycles a unit are shown as less than something. */
  private static final double CHEAPEST = 1e-4;

  private final Plan plan;
  private final Terminal terminal;
  private final PrintWriter out;

  PlanReport(Plan plan, Terminal terminal, PrintWriter out) {
    this.plan = plan;
    this.terminal = terminal;
    this.out = out;
  }

  void print() {
    headline();
    profiles();
    work();
    goods();
    trade();
    losses();
    emissions();
    programs();
    values();
    ledger();
    why();
  }

  private void headline() {
    out.println(terminal.bold(terminal.show(plan.rules().name())));
    out.println(
        terminal.show(
            Figures.people(plan.people())
                + " people · happiness "
                + Figures.inWords(plan.happiness())
                + " a head"));
    List<String> sources = sources();
    if (!sources.isEmpty()) {
      out.println(terminal.show(String.join(" · ", sources)));
    }
    List<String> needs = new ArrayList<>();
    plan.coverage()
        .forEach(
            (good, share) -> {
              if (share < 1 - DUST) {
                needs.add(good + " only " + Figures.percent(share));
              }
            });
    if (needs.isEmpty()) {
      out.println(terminal.good("every need is met"));
    } else {
      out.println(
          terminal.alarm(terminal.show("not every need is met: " + String.join(", ", needs))));
    }
  }

  /** Which share of what they need people of each profile have. */
  private void profiles() {
    if (plan.rules().people().profiles().isEmpty()) {
      return;
    }
    Map<String, Map<String, Double>> fulfilment = plan.fulfilment();
    List<String> heads = new ArrayList<>();
    for (int k = 0; k < plan.rules().people().profiles().size(); k++) {
      if (plan.heads(k) > 0) {
        heads.add(Figures.of(plan.heads(k)));
      }
    }
    TextTable table =
        new TextTable().words("", List.copyOf(fulfilment.keySet())).numbers("people", heads);
    for (String good : plan.coverage().keySet()) {
      table.numbers(
          good,
          fulfilment.values().stream()
              .map(met -> met.containsKey(good) ? Figures.percent(met.get(good)) : "")
              .toList());
    }
    section("People, and which share they have of what they need", table);
  }

  /** Where the happiness comes from, as far as it is not from one good alone. */
  private List<String> sources() {
    List<String> parts = new ArrayList<>();
    Ruleset rules = plan.rules();
    if (rules.objective() == Objective.BALANCED
        && rules.goods().stream().filter(Good::wanted).count() > 1) {
      parts.add(Figures.of(plan.level()) + " or more from each good");
    }
    double programs =
        rules.programs().stream()
            .filter(program -> plan.programs().getOrDefault(program.id(), false))
            .mapToDouble(Program::happiness)
            .sum();
    if (programs > 0) {
      parts.add(Figures.of(programs) + " from programs");
    }
    return parts;
  }

  private void work() {
    List<Tier> tiers = plan.rules().people().tiers();
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>(plan.workers());
    if (sum(plan.carriers()) > DUST * plan.people()) {
      rows.put("carriers", plan.carriers());
    }
    List<String> trades = new ArrayList<>(rows.keySet());
    List<Double> totals = new ArrayList<>(rows.values().stream().map(PlanReport::sum).toList());
    boolean idle = plan.idle() > DUST * plan.people();
    if (idle) {
      trades.add("idle");
      totals.add(plan.idle());
    }
    TextTable table = new TextTable().words("", trades);
    if (tiers.size() > 1) {
      for (Tier tier : tiers) {
        List<Double> of = new ArrayList<>();
        rows.values().forEach(row -> of.add(row.getOrDefault(tier.id(), 0.0)));
        List<String> cells = figures(of);
        if (idle) {
          cells.add("");
        }
        table.numbers(tier.id(), cells);
      }
    }
    List<Double> shares = totals.stream().map(total -> total / plan.people()).toList();
    table
        .numbers("workers", figures(totals))
        .numbers("share", shares.stream().map(Figures::percent).toList())
        .words("", bars(shares));
    section("People at work", table);
  }

  private void goods() {
    Map<String, ToDoubleFunction<GoodFlow>> flows = new LinkedHashMap<>();
    flows.put("produced", GoodFlow::produced);
    flows.put("imported", GoodFlow::imported);
    flows.put("input", GoodFlow::input);
    flows.put("worn", GoodFlow::worn);
    flows.put("overhead", GoodFlow::overhead);
    flows.put("education", GoodFlow::education);
    flows.put("mitigation", GoodFlow::mitigation);
    flows.put("lost", GoodFlow::lost);
    flows.put("exported", GoodFlow::exported);
    flows.put("programs", GoodFlow::programs);
    flows.put("need", GoodFlow::need);
    flows.put("consumed", GoodFlow::consumed);
    flows.put("unused", GoodFlow::surplus);
    double largest =
        plan.goods().values().stream()
            .mapToDouble(flow -> flow.produced() + flow.imported())
            .max()
            .orElse(0);
    Figures figures = new Figures(largest);
    TextTable table = new TextTable().words("", List.copyOf(plan.goods().keySet()));
    flows.forEach(
        (head, flow) -> {
          double[] column = plan.goods().values().stream().mapToDouble(flow).toArray();
          List<String> cells = new ArrayList<>();
          boolean any = false;
          for (double value : column) {
            any |= !figures.nothing(value);
            cells.add(figures.show(value));
          }
          if (any) {
            table.numbers(head, cells);
          }
        });
    section("Goods, units per cycle", table);
  }

  private void trade() {
    List<String> routes = new ArrayList<>();
    List<String> give = new ArrayList<>();
    List<String> get = new ArrayList<>();
    for (TradeRoute route : plan.rules().trade()) {
      double given = plan.trade().getOrDefault(route.id(), 0.0);
      routes.add(route.id());
      give.add(Figures.of(given, route.give()));
      get.add(Figures.of(given * route.rate(), route.get()));
    }
    section(
        "Trade, units per cycle",
        new TextTable().words("", routes).numbers("gives", give).numbers("gets", get));
  }

  private void losses() {
    List<String> lost = new ArrayList<>();
    plan.rules()
        .threats()
        .forEach(
            threat ->
                lost.add(Figures.of(plan.losses().getOrDefault(threat.id(), 0.0), threat.takes())));
    section(
        "Losses, units per cycle",
        new TextTable().words("", List.copyOf(plan.losses().keySet())).numbers("", lost));
  }

  private void emissions() {
    List<EmissionFlow> flows = List.copyOf(plan.emissions().values());
    section(
        "Emissions, units per cycle; what stands in the long run, and happiness lost a head",
        new TextTable()
            .words("", List.copyOf(plan.emissions().keySet()))
            .numbers("emitted", flows.stream().map(f -> Figures.of(f.emitted())).toList())
            .numbers("absorbed", flows.stream().map(f -> Figures.of(f.absorbed())).toList())
            .numbers("standing", flows.stream().map(f -> Figures.of(f.standing())).toList())
            .numbers("harm", flows.stream().map(f -> Figures.of(f.harm())).toList()));
  }

  private void programs() {
    section(
        "Programs",
        new TextTable()
            .words("", List.copyOf(plan.programs().keySet()))
            .words(
                "",
                plan.programs().values().stream()
                    .map(held -> held ? "held" : "not held")
                    .toList()));
    if (plan.programGap() > 0) {
      out.println(
          terminal.faint(
              "  Another choice of programs could add at most "
                  + Figures.of(plan.programGap())
                  + " a head."));
    }
  }

  private void values() {
    // Cheap goods need more decimals than a column's largest number would give them.
    Figures figures =
        new Figures(
            plan.value().values().stream()
                .filter(v -> v > CHEAPEST)
                .min(Double::compare)
                .orElse(0.0));
    section(
        "Labour value: person-cycles that one more unit costs",
        new TextTable()
            .words("", List.copyOf(plan.value().keySet()))
            .numbers("", plan.value().values().stream().map(figures::show).toList()));
  }

  private void ledger() {
    List<String> purposes = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    plan.ledger()
        .forEach(
            (purpose, share) -> {
              if (share > DUST) {
                purposes.add(purpose);
                shares.add(share);
              }
            });
    section(
        "What the labour is for",
        new TextTable()
            .words("", purposes)
            .numbers("", shares.stream().map(Figures::percent).toList())
            .words("", bars(shares)));
  }

  private void why() {
    if (plan.why().isEmpty()) {
      return;
    }
    title("Why");
    plan.why().forEach(sentence -> terminal.item(sentence).forEach(out::println));
  }

  private void section(String title, TextTable table) {
    if (!table.isEmpty()) {
      title(title);
      table.lines(terminal).forEach(out::println);
    }
  }

  private void title(String title) {
    out.println();
    out.println(terminal.bold(title));
  }

  /** Bars of which the longest stands for the largest share. */
  private List<String> bars(List<Double> shares) {
    double largest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return shares.stream()
        .map(share -> largest > 0 ? terminal.bar(share / largest, BAR) : "")
        .toList();
  }

  private static List<String> figures(List<Double> column) {
    Figures figures = new Figures(column.stream().mapToDouble(Math::abs).max().orElse(0));
    return new ArrayList<>(column.stream().map(figures::show).toList());
  }

  private static double sum(Map<String, Double> amounts) {
    return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
