package dev.reeve.horizon;

import dev.reeve.model.ScaleCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers an {@link InputOutput} table. An input that is told twice counts as it was told last. */
public final class InputOutputBuilder {

  final Map<String, Integer> positions = new LinkedHashMap<>();
  final List<Profile> profiles = new ArrayList<>();
  final List<Input> inputs = new ArrayList<>();
  Placement placement = Placement.COLUMN;

  record Input(int row, int column, double perUnit, ScaleCurve curve) {}

  InputOutputBuilder() {}

  /**
   * Adds goods.
   *
   * @param ids their names; not blank, each once
   * @return this
   */
  public InputOutputBuilder goods(String... ids) {
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
  public InputOutputBuilder input(String used, String made, double perUnit) {
    Require.amount("input of '" + used + "' to '" + made + "'", perUnit);
    return add(used, made, perUnit, null);
  }

  /**
   * A coefficient that varies with scale.
   *
   * @param used the good that is used
   * @param made the good that is made
   * @param curve units used for one made, by how many are made (or, with {@link Placement#ROW}, by
   *     how many are made of the good that is used)
   * @return this
   */
  public InputOutputBuilder input(String used, String made, ScaleCurve curve) {
    return add(used, made, 0, Objects.requireNonNull(curve, "curve"));
  }

  private InputOutputBuilder add(String used, String made, double perUnit, ScaleCurve curve) {
    int row = position("an input", used);
    int column = position("an input", made);
    inputs.removeIf(input -> input.row == row && input.column == column);
    inputs.add(new Input(row, column, perUnit, curve));
    return this;
  }

  int position(String what, String good) {
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
  public InputOutputBuilder profile(Profile profile) {
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
  public InputOutputBuilder placement(Placement placement) {
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
