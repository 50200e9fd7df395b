package dev.reeve.plan;

import dev.reeve.model.Good;

/**
 * Falling marginal happiness: the most {@code Σ happiness_g (q_g - q_g²/(2 satiation_g))} per head,
 * less the harm of side effects.
 *
 * <p>A separable concave program, solved as a short run of linear ones: f is replaced by chords,
 * the program is solved from the last basis, and the chords are drawn closer around its optimum,
 * until duality proves that nothing worth mentioning is left between chords and curve. (Successive
 * piecewise-linear refinement; see Bazaraa, Sherali and Shetty, <i>Nonlinear Programming</i>, on
 * separable programming.) A chord ends where the last optimum was, so that no round loses what the
 * one before has gained.
 */
final class DiminishingHappiness implements Happiness {

  /** Stop once the optimum is known to this fraction of itself: far below the 0.1 % asked for. */
  private static final double RELATIVE_GAP = 1e-9;

  private static final int MAX_ROUNDS = 40;

  /** Once close, so often chords are drawn around where they meet on the basis reached. */
  private static final int TRIES = 2;

  /** Around a good start, segments reach as far as this share of the satiation. */
  private static final double FOCUS = 1.0 / 512;

  private final ConcaveStart start;
  private final Segments[] segments;
  private double level;
  private double harm;

  DiminishingHappiness(SteadyProgram program) {
    start = new ConcaveStart(program.at);
    segments = new Segments[program.at.wanted.length];
    for (int i = 0; i < segments.length; i++) {
      Good good = program.rules.goods().get(program.at.wanted[i]);
      segments[i] = new Segments(good.happiness(), good.satiation());
    }
  }

  @Override
  public boolean maximise(SteadyProgram program, Prices prices) {
    reset(program);
    boolean focused = start.find(program, program.basis(), segments);
    if (focused) {
      focus();
    }
    int tries = 0;
    for (int round = 0; ; round++) {
      if (!solveChords(program)) {
        return false;
      }
      level = 0;
      boolean centred = focused;
      for (int i = 0; i < segments.length; i++) {
        double quantity = quantity(program, i);
        level += segments[i].happiness(quantity);
        centred &= segments[i].centred(quantity);
      }
      harm = program.effects.harm(program);
      boolean close = excess(program) <= RELATIVE_GAP * level;
      boolean more;
      boolean retry = close && !centred && tries++ < TRIES;
      if (retry && start.find(program, program.reached(), segments) && isNear(program)) {
        more = focus() || !focused;
        focused = true;
      } else {
        more = !close && zoom(program);
        focused = false;
      }
      if (!more || round == MAX_ROUNDS) {
        prices.take(program);
        return true;
      }
    }
  }

  /** Whether what was found on a basis is where the chords have led, but for their breadth. */
  private boolean isNear(SteadyProgram program) {
    for (int i = 0; i < segments.length; i++) {
      double distance = Math.abs(start.quantity(i) - quantity(program, i));
      if (distance > FOCUS * segments[i].satiation()) {
        return false;
      }
    }
    return true;
  }

  /** Draws the chords close around the optimum on one basis; false if they meet there already. */
  private boolean focus() {
    boolean moved = false;
    for (int i = 0; i < segments.length; i++) {
      moved |= segments[i].focus(start.quantity(i), start.reach(i, FOCUS, segments));
    }
    return moved;
  }

  /** Draws the chords closer; false if they are as close as can be. */
  private boolean zoom(SteadyProgram program) {
    boolean moved = false;
    for (int i = 0; i < segments.length; i++) {
      moved |= segments[i].zoom(quantity(program, i), price(program, i));
    }
    return moved;
  }

  @Override
  public boolean addsUp() {
    return true;
  }

  @Override
  public double happiness() {
    return level - harm;
  }

  @Override
  public double level() {
    return level;
  }

  @Override
  public double bound(SteadyProgram program) {
    reset(program);
    return solveChords(program) ? program.objective() + excess(program) : Double.NaN;
  }

  private void reset(SteadyProgram program) {
    for (int i = 0; i < segments.length; i++) {
      segments[i].reset(program.conditions().happiness(program.at.wanted[i]));
    }
  }

  /** Undecided programs are aimed at too; for decided ones that adds a constant. */
  private boolean solveChords(SteadyProgram program) {
    program.clearAim();
    for (int i = 0; i < segments.length; i++) {
      for (int s = 0; s < Segments.PER_GOOD; s++) {
        program.setSegmentWidth(i, s, segments[i].width(s));
        program.aim(program.at.luxury(i, s), segments[i].slope(s));
      }
    }
    for (int p = 0; p < program.at.programs; p++) {
      program.aim(program.at.program(p), program.conditions().programHappiness(p));
    }
    program.effects.aim(program, 1);
    program.layBounds();
    return program.solve();
  }

  private double excess(SteadyProgram program) {
    double excess = 0;
    for (int i = 0; i < segments.length; i++) {
      if (!program.givenUp(program.at.wanted[i])) {
        excess += segments[i].excess(quantity(program, i), price(program, i));
      }
    }
    return excess;
  }

  private double price(SteadyProgram program, int i) {
    return -program.dual(program.at.goodRow(program.at.wanted[i]));
  }

  private static double quantity(SteadyProgram program, int i) {
    double q = 0;
    for (int s = 0; s < Segments.PER_GOOD; s++) {
      q += program.value(program.at.luxury(i, s));
    }
    return q;
  }
}
