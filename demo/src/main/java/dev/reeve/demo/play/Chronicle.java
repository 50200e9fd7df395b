package dev.reeve.demo.play;

import com.badlogic.gdx.utils.FloatArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of a village, for the charts: a few numbers for each tick. Nothing is ever
 * forgotten, it only gets coarser: whenever there are {@link #MOST} samples, two neighbours each
 * become one, their mean, and from then on as many ticks make a sample.
 */
public final class Chronicle {
  /** Most samples kept. */
  public static final int MOST = 1024;

  /** What there is a curve of. */
  public enum Curve {
    /** People in a trade, learners among them, by trade. */
    WORKERS,
    /** People who still learn a trade, by trade. */
    LEARNERS,
    /** People whom the plan asks for, by trade. */
    PLANNED,
    /** Units in store at a tick's end, by good. */
    STOCK,
    /** Units that the reeve keeps in reserve, by good. */
    RESERVE,
    /** Happiness per person and cycle from a good or a program. */
    HAPPINESS,
    /** Share of a need that was met, by good. */
    COVERAGE,
    /** One number each, see the constants. */
    FIGURE
  }

  /** Of {@link Curve#FIGURE}: happiness as people remember it. */
  public static final String HAPPINESS = "happiness";

  /** Of {@link Curve#FIGURE}: happiness that the plan promises. */
  public static final String PROMISED = "promised";

  /** Of {@link Curve#FIGURE}: people who live here. */
  public static final String PEOPLE = "people";

  /** Of {@link Curve#FIGURE}: people who learn. */
  public static final String LEARNING = "learning";

  /** Of {@link Curve#FIGURE}: people who left a job, in the tick. */
  public static final String MOVES = "moves";

  /** Of {@link Curve#FIGURE}: person-cycles of need not met, in the tick. */
  public static final String HUNGER = "hunger";

  /** Of {@link Curve#FIGURE}: what the richest has of all. */
  public static final String LARGEST = "largest";

  /** Of {@link Curve#FIGURE}: the Gini coefficient. */
  public static final String GINI = "gini";

  /** Of {@link Curve#FIGURE}: what theory expects the richest to have of all in the end. */
  public static final String THEORY = "theory";

  private final Map<Curve, Map<String, FloatArray>> curves = new EnumMap<>(Curve.class);
  private final Map<Curve, Map<String, Float>> due = new EnumMap<>(Curve.class);
  private int samples;
  private int stride = 1;
  private int gathered;

  /** An empty one. */
  public Chronicle() {
    for (Curve curve : Curve.values()) {
      curves.put(curve, new LinkedHashMap<>());
      due.put(curve, new LinkedHashMap<>());
    }
  }

  /** Notes one number of the present tick. */
  public void note(Curve curve, String id, double value) {
    due.get(curve).merge(id, (float) value, Float::sum);
  }

  /** The present tick is over. */
  public void endTick() {
    gathered++;
    if (gathered < stride) {
      return;
    }
    for (Curve curve : Curve.values()) {
      Map<String, FloatArray> kept = curves.get(curve);
      for (String id : due.get(curve).keySet()) {
        kept.computeIfAbsent(id, fresh -> zeros(samples));
      }
      for (Map.Entry<String, FloatArray> column : kept.entrySet()) {
        column.getValue().add(due.get(curve).getOrDefault(column.getKey(), 0f) / stride);
      }
      due.get(curve).clear();
    }
    gathered = 0;
    samples++;
    if (samples == MOST) {
      halve();
    }
  }

  private static FloatArray zeros(int count) {
    FloatArray column = new FloatArray(MOST);
    for (int i = 0; i < count; i++) {
      column.add(0);
    }
    return column;
  }

  private void halve() {
    for (Map<String, FloatArray> columns : curves.values()) {
      for (FloatArray column : columns.values()) {
        for (int i = 0; i < MOST / 2; i++) {
          column.set(i, (column.get(2 * i) + column.get(2 * i + 1)) / 2);
        }
        column.truncate(MOST / 2);
      }
    }
    samples = MOST / 2;
    stride *= 2;
  }

  /** Samples kept, within [0, {@link #MOST}). */
  public int size() {
    return samples;
  }

  /** Ticks that a sample is the mean of, &ge; 1. */
  public int stride() {
    return stride;
  }

  /** What there is a curve of, in order of appearance. */
  public Set<String> ids(Curve curve) {
    return Collections.unmodifiableSet(curves.get(curve).keySet());
  }

  /** One sample of a curve; 0 where there is no such curve. */
  public float at(Curve curve, String id, int sample) {
    FloatArray column = curves.get(curve).get(id);
    return column == null ? 0 : column.get(sample);
  }

  /** Mean over the whole history; 0 where there is none. */
  public double mean(Curve curve, String id) {
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      sum += at(curve, id, i);
    }
    return samples == 0 ? 0 : sum / samples;
  }

  /** Sum over all ticks that are in a sample. */
  public double total(Curve curve, String id) {
    return mean(curve, id) * samples * stride;
  }

  /** The samples so far, which stay as they are; any thread may read them. */
  Chronicle copy() {
    Chronicle copy = new Chronicle();
    copy.samples = samples;
    copy.stride = stride;
    curves.forEach(
        (curve, columns) ->
            columns.forEach(
                (id, column) -> copy.curves.get(curve).put(id, new FloatArray(column))));
    return copy;
  }

  /** The state as plain numbers, for a save. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(samples + " " + stride);
    curves.forEach(
        (curve, columns) ->
            columns.forEach(
                (id, column) -> lines.add(curve + " " + id + " " + column.toString(" "))));
    return lines;
  }

  /**
   * One that was kept as {@link #lines}; what had been gathered for a sample that was not complete
   * is lost.
   *
   * @throws IllegalArgumentException if the lines are none of ours
   */
  public static Chronicle of(List<String> lines) {
    Chronicle chronicle = new Chronicle();
    if (lines.isEmpty()) {
      return chronicle;
    }
    String[] head = lines.get(0).split(" ", -1);
    chronicle.samples = Integer.parseInt(head[0]);
    chronicle.stride = Integer.parseInt(head[1]);
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(" ", -1);
      FloatArray column = new FloatArray(MOST);
      for (int i = 2; i < words.length; i++) {
        column.add(Float.parseFloat(words[i]));
      }
      if (column.size != chronicle.samples) {
        throw new IllegalArgumentException(
            "the curve " + words[1] + " has " + column.size + " of " + chronicle.samples);
      }
      chronicle.curves.get(Curve.valueOf(words[0])).put(words[1], column);
    }
    return chronicle;
  }
}
