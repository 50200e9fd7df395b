package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A game under way: the villages of a scenario, and how fast their time goes. It draws nothing, so
 * that it can live without a window too.
 */
public final class World {
  /** Seconds of the player's time at single speed in which a cycle goes by. */
  public static final float SECONDS_PER_CYCLE = 8;

  /** Ticks between two settlers. */
  private static final long TICKS_PER_SETTLER = 8;

  private static final ReeveConfig CONFIG =
      ReeveConfig.defaults()
          .withSecondsPerTick(SECONDS_PER_CYCLE / ReeveConfig.defaults().ticksPerCycle());

  private final Scenario scenario;
  private final Rota rota;
  private final List<Village> villages = new ArrayList<>();
  private final List<Consumer<News>> listeners = new ArrayList<>();
  private Log log = new Log();
  private final Alerts alerts;

  /** Villages in which somebody stands out by his wealth. */
  private final Set<Integer> oligarchies = new TreeSet<>();

  private float seconds;
  private boolean paused;
  private int speed = 1;

  private World(Scenario scenario) {
    this.scenario = scenario;
    alerts = new Alerts(scenario);
    // Who contend with each other, or judge by the same moment, must be in step.
    boolean inTurn = scenario.kind() == Scenario.Kind.SANDBOX;
    rota = new Rota(CONFIG, scenario.villages().size(), inTurn, this::tell, this::ticked);
  }

  /**
   * Founds the villages of a scenario and lets everybody take up work.
   *
   * @param scenario what is played
   * @param rules the rules of its economy
   */
  public static World found(Scenario scenario, Ruleset rules) {
    World world = new World(scenario);
    for (Scenario.Setup setup : scenario.villages()) {
      Settlement settlement = world.rota.settle(rules, setup);
      settlement.order(wishes(setup));
      world.villages.add(new Village(world.villages.size(), setup, settlement, new Chronicle()));
    }
    world.rota.begin();
    for (Village village : world.villages) {
      if (village.setup().byHand()) {
        village.order(staff(village));
      }
    }
    return world;
  }

  /**
   * A world that was saved; it stands still.
   *
   * @param note what is known of it
   * @param file its villages
   * @param chronicles what is remembered, village by village
   * @throws dev.reeve.settlement.SaveException if the villages cannot be read
   * @throws IllegalArgumentException if they are not as many as the scenario has
   */
  static World restore(GameNote note, FileHandle file, List<Chronicle> chronicles) {
    World world = new World(note.scenario());
    List<Settlement> settlements = world.rota.load(file);
    for (int i = 0; i < settlements.size(); i++) {
      Scenario.Setup setup = note.scenario().villages().get(i);
      Village village = new Village(i, setup, settlements.get(i), chronicles.get(i));
      world.villages.add(village);
      if (village.constitution().money() && village.fortunes().largest() >= Signals.NO_OLIGARCH) {
        world.oligarchies.add(i);
      }
    }
    world.seconds = note.seconds();
    world.speed = note.speed();
    world.paused = true;
    return world;
  }

  /**
   * The villages as bytes.
   *
   * @throws dev.reeve.settlement.SaveException if there is something in them that cannot be saved
   */
  byte[] saved() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rota.save(bytes);
    return bytes.toByteArray();
  }

  private static Orders wishes(Scenario.Setup setup) {
    Orders orders = Orders.NONE.temperament(setup.temperament());
    for (var weight : setup.weights().entrySet()) {
      orders = orders.weight(weight.getKey(), weight.getValue());
    }
    for (var reserve : setup.reserves().entrySet()) {
      orders = orders.reserve(reserve.getKey(), reserve.getValue());
    }
    return orders;
  }

  /**
   * The player's staff. It comes once everybody has taken up the trade that he knows, so that only
   * those learn anew whom the player would have elsewhere.
   */
  private static Orders staff(Village village) {
    Orders orders = village.orders();
    for (var industry : village.rules().industries()) {
      int people = village.setup().staff().getOrDefault(industry.id(), 0);
      orders = orders.exactly(industry.id(), people);
    }
    if (!village.rules().trade().isEmpty()) {
      orders = orders.exactly(LivingSettlement.CARRIER, 0);
    }
    return orders;
  }

  private void tell(int village, Event event) {
    Settlement settlement = villages.get(village).settlement();
    News news = new News(village, settlement.ticks(), event);
    long cycle = cycleOf(settlement);
    log.add(news, cycle);
    alerts.hear(news, cycle);
    listeners.forEach(listener -> listener.accept(news));
  }

  /** The cycle of a settlement's last tick, which is already counted when its events are told. */
  private static long cycleOf(Settlement settlement) {
    return Math.max(0, settlement.ticks() - 1) / settlement.settings().ticksPerCycle();
  }

  private void ticked(int index) {
    Village village = villages.get(index);
    Settlement settlement = village.settlement();
    village.remember();
    log.pass(index, settlement.cycles());
    watchFortunes(village);
    alerts.look(village);
    boolean room = settlement.people() < village.setup().most();
    if (room && settlement.ticks() % TICKS_PER_SETTLER == 0 && village.lacking().isEmpty()) {
      settlement.add(1);
    }
    if (settlement.ticks() % settlement.settings().ticksPerCycle() == 1) {
      befall(village);
    }
  }

  /** Notes down when somebody stands out by his wealth, and when nobody does any more. */
  private void watchFortunes(Village village) {
    if (village.people() == 0) {
      return;
    }
    double share = village.fortunes().largest();
    boolean was = oligarchies.contains(village.index());
    boolean is =
        village.constitution().money() && share >= (was ? Signals.NO_OLIGARCH : Signals.OLIGARCH);
    if (is != was) {
      long cycle = cycleOf(village.settlement());
      log.oligarchy(village.index(), cycle, is, share);
      if (is) {
        oligarchies.add(village.index());
      } else {
        oligarchies.remove(village.index());
        alerts.shared(village.index(), share, cycle);
      }
    }
  }

  /** Brings what the scenario has for a cycle, once its first tick is over. */
  private void befall(Village village) {
    for (Scenario.Blow blow : scenario.blows()) {
      double strength = blow.at(village.settlement().cycles());
      boolean here = blow.village() < 0 || blow.village() == village.index();
      if (here && strength > 0) {
        village.befall(blow.deed(), blow.what(), strength);
      }
    }
  }

  /**
   * Lets every village live by other rules from the next tick on.
   *
   * @throws IllegalArgumentException if they cannot be planned for; then nothing has changed
   */
  public void adopt(Ruleset rules) {
    villages.forEach(village -> village.settlement().setRules(rules));
  }

  /**
   * Hears what happens from now on, in order.
   *
   * @param listener told of everything; it must not change the world
   */
  public void hear(Consumer<News> listener) {
    listeners.add(listener);
  }

  /**
   * Lets time pass, unless it is paused.
   *
   * @param delta seconds of the player's time, &ge; 0
   */
  public void update(float delta) {
    if (!paused) {
      seconds += delta * speed;
      rota.update(delta * speed);
    }
  }

  /** What is played. */
  public Scenario scenario() {
    return scenario;
  }

  /** The villages, in the scenario's order. */
  public List<Village> villages() {
    return Collections.unmodifiableList(villages);
  }

  /** What happened, line by line. */
  public Log log() {
    return log;
  }

  /** Goes on with a log that was kept in a save. */
  public void recall(Log kept) {
    log = kept;
  }

  /** What the player should know now. */
  public Alerts alerts() {
    return alerts;
  }

  /** Seconds of play at single speed since the beginning, pauses left out. */
  public float seconds() {
    return seconds;
  }

  /** Cycles since the beginning. */
  public long cycle() {
    return first().cycles();
  }

  /** How much of the present cycle is over, within [0, 1). */
  public float cyclePart() {
    int ticks = first().settings().ticksPerCycle();
    return first().ticks() % ticks / (float) ticks;
  }

  /** The season that the rules name; empty where they name none. */
  public Optional<String> season() {
    return first().rules().season(cycle()).map(Season::id);
  }

  /** How much of the present year is over, within [0, 1): of all seasons, or of one cycle. */
  public float yearPart() {
    int cycles = first().rules().yearCycles();
    return (cycle() % cycles + cyclePart()) / cycles;
  }

  /** Years since the beginning: of all seasons, or of a cycle where there are none. */
  public long year() {
    return cycle() / first().rules().yearCycles();
  }

  private Settlement first() {
    return villages.get(0).settlement();
  }

  /** Whether time stands still. */
  public boolean paused() {
    return paused;
  }

  /** Lets time stand still or go on. */
  public void pause(boolean still) {
    paused = still;
  }

  /** How fast time goes. */
  public int speed() {
    return speed;
  }

  /**
   * How fast time goes; it goes on if it stood still.
   *
   * @param factor 1, 2, 4 or 8
   */
  public void speed(int factor) {
    speed = factor;
    paused = false;
  }
}
