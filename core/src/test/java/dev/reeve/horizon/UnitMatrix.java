package dev.reeve.horizon;

import com.badlogic.gdx.utils.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The small matrices of the benchmark as tables. */
final class UnitMatrix {

  private UnitMatrix() {}

  static InputOutput of(JsonValue unit) {
    int[] rows = unit.get("row").asIntArray();
    int[] columns = unit.get("col").asIntArray();
    double[] values = unit.get("val").asDoubleArray();
    double[] demand = unit.get("d").asDoubleArray();
    int goods = unit.getInt("n_ind") + unit.getInt("n_house");
    InputOutputBuilder table =
        InputOutput.builder()
            .goods(IntStream.range(0, goods).mapToObj(UnitMatrix::name).toArray(String[]::new));
    for (int k = 0; k < rows.length; k++) {
      if (columns[k] < goods) {
        table.input(name(rows[k]), name(columns[k]), values[k]);
      }
    }
    for (int p = goods; p < demand.length; p++) {
      Map<String, Double> basket = new LinkedHashMap<>();
      for (int k = 0; k < rows.length; k++) {
        if (columns[k] == p) {
          basket.put(name(rows[k]), values[k]);
        }
      }
      table.profile(new Profile(name(p), demand[p], basket));
    }
    return table.build();
  }

  private static String name(int index) {
    return "g" + index;
  }
}
