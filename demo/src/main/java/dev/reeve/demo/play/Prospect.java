package dev.reeve.demo.play;

import dev.reeve.market.Arrangements;
import dev.reeve.market.MarketView;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Saves;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What a village would come to under another constitution and under its own: both are lived through
 * in copies of it, a few ticks in each frame, with the luck that is to come. It is a trial, not a
 * promise: what is ordered meanwhile is not in it.
 */
public final class Prospect {
  /** How far it looks ahead. */
  public static final int CYCLES = 12;

  /** Ticks that are lived through in a frame. */
  private static final int TICKS_A_FRAME = 6;

  /**
   * How a village fares, on the mean of the last cycles that were lived through.
   *
   * @param happiness felt a head
   * @param met least share of any need that was met
   * @param largest what the richest owns of all at the end; 0 where nobody owns anything
   */
  public record Fate(double happiness, double met, double largest) {}

  /** One copy on its way. */
  private static final class Trial {
    private final LivingSettlement copy;
    private final long end;
    private final long judged;
    private double happiness;
    private double met = 1;
    private Fate fate;

    private Trial(byte[] saved, Constitution law, Village village) {
      copy =
          Saves.read(
                  "prospect",
                  new ByteArrayInputStream(saved),
                  village.settlement().settings().withArrangements(Arrangements::read))
              .get(0);
      copy.arrange(law.arrangement());
      int cycle = copy.settings().ticksPerCycle();
      end = copy.ticks() + (long) CYCLES * cycle;
      judged = end - (long) CYCLES / 3 * cycle;
    }

    private void live(int ticks) {
      for (int i = 0; i < ticks && fate == null; i++) {
        copy.tick();
        if (copy.ticks() > judged) {
          happiness += copy.happiness() / (end - judged);
          for (var good : copy.plan().rules().goods()) {
            if (copy.need(good.id()) > 0) {
              met = Math.min(met, copy.report().coverage(good.id()));
            }
          }
        }
        if (copy.ticks() == end || copy.people() == 0) {
          boolean any = copy.people() > 0;
          double largest = any ? MarketView.of(copy).map(MarketView::largestShare).orElse(0.0) : 0;
          fate = new Fate(happiness, met, largest);
        }
      }
    }
  }

  private final Trial kept;
  private final Trial changed;

  /** What was known before this one is. */
  private final Prospect before;

  /**
   * Nothing is foreseen yet.
   *
   * @param before an older one that holds until this is known; null: there is none
   */
  Prospect(Village village, Constitution wished, Prospect before) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Saves.write(List.<LivingSettlement>of(village.settlement()), bytes);
    kept = new Trial(bytes.toByteArray(), village.constitution(), village);
    changed = new Trial(bytes.toByteArray(), wished, village);
    this.before = before == null || before.done() ? before : null;
  }

  /** Lives on. */
  void look() {
    kept.live(TICKS_A_FRAME);
    changed.live(TICKS_A_FRAME);
  }

  private boolean done() {
    return kept.fate != null && changed.fate != null;
  }

  /** Whether it has come to its end, or one before has. */
  boolean known() {
    return done() || before != null;
  }

  /** How the village fares if nothing changes. */
  public Fate kept() {
    return done() ? kept.fate : before.kept();
  }

  /** How it would fare under the other constitution. */
  public Fate changed() {
    return done() ? changed.fate : before.changed();
  }
}
