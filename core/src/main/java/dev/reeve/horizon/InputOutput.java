package dev.reeve.horizon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  private InputOutput(Builder builder) {
    goods = List.copyOf(builder.positions.keySet());
    profiles = List.copyOf(builder.profiles);
    placement = builder.placement;
    int size = size();
    constants = new double[size * size];
    List<Scaled> curves = new ArrayList<>();
    for (Builder.Input input : builder.inputs) {
      if (input.curve == null) {
        constants[input.column * size + input.row] = input.perUnit;
      } else {
        curves.add(new Scaled(input.row, input.column, input.curve));
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
  public static Builder builder() {
    return new Builder();
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

  /** Gathers a table. An input that is told twice counts as it was told last. */
  public static final class Builder {

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private Placement placement = Placement.COLUMN;

    private record Input(int row, int column, double perUnit, ScaleCurve curve) {}

    private Builder() {}

    /**
     * Adds goods.
     *
     * @param ids their names; not blank, each once
     * @return this
     */
    public Builder goods(String... ids) {
      for (String id : ids) {
        if (positions.putIfAbsent(Require.id("good id", id), positions.size()) != null) {
          throw new IllegalArgumentException("good '" + id + "' stands twice");
        }
      }
      return this;
    }

    /**
     * A coefficient that never changes.
     *
     * @param used the good that is used
     * @param made the good that is made
     * @param perUnit units used for one made; finite, &ge; 0
     * @return this
     */
    public Builder input(String used, String made, double perUnit) {
      Require.amount("input of '" + used + "' to '" + made + "'", perUnit);
      return add(used, made, perUnit, null);
    }

    /**
     * A coefficient that varies with scale.
     *
     * @param used the good that is used
     * @param made the good that is made
     * @param curve units used for one made, by how many are made (or, with {@link Placement#ROW},
     *     by how many are made of the good that is used)
     * @return this
     */
    public Builder input(String used, String made, ScaleCurve curve) {
      return add(used, made, 0, Objects.requireNonNull(curve, "curve"));
    }

    private Builder add(String used, String made, double perUnit, ScaleCurve curve) {
      int row = position("an input", used);
      int column = position("an input", made);
      inputs.removeIf(input -> input.row == row && input.column == column);
      inputs.add(new Input(row, column, perUnit, curve));
      return this;
    }

    private int position(String what, String good) {
      Integer position = positions.get(good);
      if (position == null) {
        throw new IllegalArgumentException(
            what + " names '" + good + "', which is none of " + positions.keySet());
      }
      return position;
    }

    /**
     * Adds citizens.
     *
     * @param profile what they want and how many they are; its id is no other profile's
     * @return this
     */
    public Builder profile(Profile profile) {
      if (profiles.stream().anyMatch(other -> other.id().equals(profile.id()))) {
        throw new IllegalArgumentException("profile '" + profile.id() + "' stands twice");
      }
      profiles.add(profile);
      return this;
    }

    /**
     * Of whose output the curves are functions; {@link Placement#COLUMN} if it is not told.
     *
     * @param placement where the curves stand
     * @return this
     */
    public Builder placement(Placement placement) {
      this.placement = Objects.requireNonNull(placement, "placement");
      return this;
    }

    /**
     * Makes the table.
     *
     * @return the table
     * @throws IllegalArgumentException if there are no goods, or a basket names one that is none
     */
    public InputOutput build() {
      if (positions.isEmpty()) {
        throw new IllegalArgumentException("the table has no goods; it must have one or more");
      }
      return new InputOutput(this);
    }
  }
}
