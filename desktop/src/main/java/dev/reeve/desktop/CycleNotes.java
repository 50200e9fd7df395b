package dev.reeve.desktop;

import dev.reeve.model.Threat;
import dev.reeve.settlement.Event.Cause;
import dev.reeve.settlement.Event.Death;
import dev.reeve.settlement.Event.Discovery;
import dev.reeve.settlement.Event.FamineBegun;
import dev.reeve.settlement.Event.FamineEnded;
import dev.reeve.settlement.Event.FestivalHeld;
import dev.reeve.settlement.Event.OrderRefused;
import dev.reeve.settlement.Event.RaidFought;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What was new in each cycle of one settlement, in words. What goes on is not told again. */
final class CycleNotes {

  private Set<String> festivals = Set.of();

  /** The news of a cycle; the cycles come in their order. */
  List<String> of(CycleRecord cycle) {
    List<String> news = new ArrayList<>();
    all(cycle, OrderRefused.class)
        .forEach(e -> news.add("order refused (" + e.order() + "): " + e.reason()));
    raids(cycle, news);
    famines(cycle, news);
    programs(cycle, news);
    all(cycle, Discovery.class).forEach(e -> news.add(e.field() + " reached level " + e.level()));
    long killed = all(cycle, Death.class).filter(e -> e.cause() == Cause.HAZARD).count();
    if (killed > 0) {
      news.add(killed + " died at work");
    }
    return news;
  }

  private static <E> Stream<E> all(CycleRecord cycle, Class<E> type) {
    return cycle.events().stream().filter(type::isInstance).map(type::cast);
  }

  private static void raids(CycleRecord cycle, List<String> news) {
    for (Threat threat : cycle.rules().threats()) {
      List<RaidFought> fights =
          all(cycle, RaidFought.class).filter(e -> e.threat().equals(threat.id())).toList();
      if (!fights.isEmpty()) {
        double lost = fights.stream().mapToDouble(RaidFought::lost).sum();
        double saved = fights.stream().mapToDouble(RaidFought::saved).sum();
        String units = String.format(Locale.ROOT, "%,.0f", lost);
        news.add(
            !units.equals("0")
                ? threat.id() + " came: " + units + " " + threat.takes() + " lost"
                : saved > 0
                    ? threat.id() + " kept off"
                    : threat.id() + " came: no " + threat.takes() + " to take");
      }
    }
  }

  private static void famines(CycleRecord cycle, List<String> news) {
    Set<String> begun = new LinkedHashSet<>();
    all(cycle, FamineBegun.class).forEach(e -> begun.add(e.good()));
    for (String good : begun) {
      news.add("famine: " + good + " " + RunReport.fed(cycle.coverage().get(good)));
    }
    if (begun.isEmpty()) {
      all(cycle, FamineEnded.class).forEach(e -> news.add("enough " + e.good() + " again"));
    }
  }

  private void programs(CycleRecord cycle, List<String> news) {
    Set<String> held = new LinkedHashSet<>();
    all(cycle, FestivalHeld.class).forEach(e -> held.add(e.program()));
    held.stream()
        .filter(program -> !festivals.contains(program))
        .forEach(program -> news.add(program + " held"));
    festivals.stream()
        .filter(program -> !held.contains(program))
        .forEach(program -> news.add("no " + program));
    festivals = held;
  }
}
