package dev.reeve.horizon;

import dev.reeve.model.ScaleCurve;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of technical coefficients: rows are what is used, columns what is made, goods first and
 * the {@link Profile}s of citizens after them. A profile's column is its basket, and the final
 * demand is the heads of the profiles; nobody else demands anything (Samothrakis 2021, Table 1).
 *
 * <p>Activities and demands are arrays of {@link #size} amounts in this order. Immutable.
 */
public final class InputOutput {

  private final List<String> goods;
  private final List<Profile> profiles;
  private final Placement placement;

  /** Column-major, size×size; zero where a curve stands. */
  private final double[] constants;

  private final List<Scaled> scaled;

  /** A coefficient that varies with scale. */
  private record Scaled(int row, int column, ScaleCurve curve) {}

  InputOutput(InputOutputBuilder builder) {
    goods = List.copyOf(builder.positions.keySet());
    profiles = List.copyOf(builder.profiles);
    placement = builder.placement;
    int size = size();
    constants = new double[size * size];
    List<Scaled> curves = new ArrayList<>();
    for (InputOutputBuilder.Input input : builder.inputs) {
      if (input.curve() == null) {
        constants[input.column() * size + input.row()] = input.perUnit();
      } else {
        curves.add(new Scaled(input.row(), input.column(), input.curve()));
      }
    }
    for (int p = 0; p < profiles.size(); p++) {
      int column = goods.size() + p;
      Profile profile = profiles.get(p);
      profile
          .basket()
          .forEach(
              (good, amount) ->
                  constants[column * size + builder.position("basket of " + profile.id(), good)] =
                      amount);
    }
    scaled = List.copyOf(curves);
  }

  /**
   * Starts a table.
   *
   * @return a builder
   */
  public static InputOutputBuilder builder() {
    return new InputOutputBuilder();
  }

  /**
   * Rows, and columns, of the table.
   *
   * @return how many goods and profiles there are
   */
  public int size() {
    return goods.size() + profiles.size();
  }

  /**
   * The goods.
   *
   * @return their names, in the order of the rows
   */
  public List<String> goods() {
    return goods;
  }

  /**
   * The citizens.
   *
   * @return their profiles, in the order of the rows that follow the goods
   */
  public List<Profile> profiles() {
    return profiles;
  }

  /**
   * Whether nothing in the table varies with scale.
   *
   * @return true if all coefficients are constant
   */
  public boolean linear() {
    return scaled.isEmpty();
  }

  /**
   * Writes the final demand: nothing of the goods, the heads of the profiles.
   *
   * @param scale share of the heads to be served; finite, &ge; 0
   * @param demand written, at least {@link #size} long
   */
  public void demand(double scale, double[] demand) {
    Require.amount("scale", scale);
    Require.length("demand", demand, size());
    for (int i = 0; i < size(); i++) {
      demand[i] = i < goods.size() ? 0 : scale * profiles.get(i - goods.size()).heads();
    }
  }

  /**
   * Writes the coefficients {@code F(x)} at an activity. Cost: one pass over the table, and a
   * binary search for each curve.
   *
   * @param activity units made of each good and profiles served; at least {@link #size} long
   * @param coefficients written, column-major, at least size×size long
   */
  public void coefficients(double[] activity, double[] coefficients) {
    int size = size();
    Require.length("activity", activity, size);
    Require.length("coefficients", coefficients, size * size);
    System.arraycopy(constants, 0, coefficients, 0, size * size);
    for (int k = 0; k < scaled.size(); k++) {
      Scaled entry = scaled.get(k);
      double scale = activity[placement == Placement.ROW ? entry.row : entry.column];
      coefficients[entry.column * size + entry.row] = entry.curve.at(scale);
    }
  }

  /**
   * What a profile's people want of a good in all.
   *
   * @param good position of the good
   * @param profile position of the profile, from 0
   * @return heads × basket, in units a tick
   */
  public double wanted(int good, int profile) {
    return constants[(goods.size() + profile) * size() + good] * profiles.get(profile).heads();
  }
}
