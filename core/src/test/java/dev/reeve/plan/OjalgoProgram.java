package dev.reeve.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A linear program that grows stage by stage and is solved by ojAlgo each time, from scratch. */
public final class OjalgoProgram {

  private record Column(double lower, double upper) {}

  private record Row(Map<Integer, Double> terms, double lower) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  public int column(double lower, double upper) {
    columns.add(new Column(lower, upper));
    return columns.size() - 1;
  }

  void bound(int column, double lower, double upper) {
    columns.set(column, new Column(lower, upper));
  }

  /** Keeps a column from falling below what it has reached. */
  void keep(int column, double lower) {
    columns.set(column, new Column(lower, columns.get(column).upper()));
  }

  /** Demands that the terms, coefficients by column, sum to at least {@code lower}. */
  public void atLeast(double lower, Map<Integer, Double> terms) {
    rows.add(new Row(terms, lower));
  }

  /** A copy to which other rows can be added. */
  public OjalgoProgram copy() {
    OjalgoProgram copy = new OjalgoProgram();
    copy.columns.addAll(columns);
    copy.rows.addAll(rows);
    return copy;
  }

  /** The columns' values where the objective is highest; empty where there is no solution. */
  public Optional<double[]> maximise(Map<Integer, Double> objective) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int j = 0; j < columns.size(); j++) {
      Column column = columns.get(j);
      Variable variable = model.newVariable("x" + j).lower(column.lower());
      if (column.upper() < Double.POSITIVE_INFINITY) {
        variable.upper(column.upper());
      }
      variable.weight(objective.getOrDefault(j, 0.0));
      variables.add(variable);
    }
    for (int i = 0; i < rows.size(); i++) {
      Expression expression = model.newExpression("r" + i).lower(rows.get(i).lower());
      rows.get(i).terms().forEach((j, value) -> expression.set(variables.get(j), value));
    }
    Optimisation.Result result = model.maximise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    double[] values = new double[columns.size()];
    for (int j = 0; j < values.length; j++) {
      values[j] = result.doubleValue(j);
    }
    return Optional.of(values);
  }

  public static double value(Map<Integer, Double> terms, double[] values) {
    double sum = 0;
    for (Map.Entry<Integer, Double> term : terms.entrySet()) {
      sum += term.getValue() * values[term.getKey()];
    }
    return sum;
  }
}
