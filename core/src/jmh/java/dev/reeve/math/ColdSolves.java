package dev.reeve.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Solves from nothing: each takes the numbers of a program, lays them out in its own way and gives
 * the optimum. Columns are at least 0, rows have one bound.
 */
final class ColdSolves {

  private ColdSolves() {}

  /** Reeve's own simplex, from the slack basis. */
  static double reeve(LinearProgram program) {
    LinearProgram copy = new LinearProgram(program.rows(), program.columns());
    for (int i = 0; i < program.rows(); i++) {
      copy.setRowBounds(i, program.rowLower(i), program.rowUpper(i));
    }
    for (int j = 0; j < program.columns(); j++) {
      copy.setCost(j, program.cost(j));
      copy.setBounds(j, program.lower(j), program.upper(j));
      for (int entry = 0; entry < program.entries(j); entry++) {
        copy.setCoefficient(program.entryRow(j, entry), j, program.entryValue(j, entry));
      }
    }
    SimplexSolver solver = new SimplexSolver(copy, LinearSolvers.portable());
    if (solver.solve() != SimplexSolver.Outcome.OPTIMAL) {
      throw new IllegalStateException("no optimum");
    }
    return solver.objective();
  }

  /** OR-Tools' GLOP with its usual settings, presolve among them. */
  static double glop(LinearProgram program) {
    GlopModel model = new GlopModel(program, false);
    double optimum = model.solve();
    model.close();
    return optimum;
  }

  /** ojAlgo's modelling layer, as its documentation tells to use it, and the solver it picks. */
  static double ojAlgo(LinearProgram program) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int j = 0; j < program.columns(); j++) {
      Variable variable = model.newVariable("x" + j).weight(program.cost(j)).lower(0);
      if (program.upper(j) != Double.POSITIVE_INFINITY) {
        variable.upper(program.upper(j));
      }
    }
    Expression[] rows = new Expression[program.rows()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = model.newExpression("row" + i);
      if (program.rowUpper(i) == Double.POSITIVE_INFINITY) {
        rows[i].lower(program.rowLower(i));
      } else {
        rows[i].upper(program.rowUpper(i));
      }
    }
    for (int j = 0; j < program.columns(); j++) {
      for (int entry = 0; entry < program.entries(j); entry++) {
        rows[program.entryRow(j, entry)].set(j, program.entryValue(j, entry));
      }
    }
    Optimisation.Result result = model.maximise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("ojAlgo ended " + result.getState());
    }
    return result.getValue();
  }

  /** ojAlgo's linear solver, built by hand without the modelling layer. It minimises. */
  static double ojAlgoBare(LinearProgram program) {
    double[] cost = new double[program.columns()];
    double[] upper = new double[program.columns()];
    for (int j = 0; j < cost.length; j++) {
      cost[j] = -program.cost(j);
      upper[j] = program.upper(j);
    }
    var builder = org.ojalgo.optimisation.linear.LinearSolver.newBuilder(cost);
    builder.lower(new double[cost.length]).upper(upper);
    double[][] rows = denseRows(program);
    for (int i = 0; i < rows.length; i++) {
      builder.inequality(rightHandSide(program, i), signed(program, i, rows[i]));
    }
    Optimisation.Result result = builder.solve();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("ojAlgo ended " + result.getState());
    }
    double optimum = 0;
    for (int j = 0; j < cost.length; j++) {
      optimum -= cost[j] * result.doubleValue(j);
    }
    return optimum;
  }

  /** Commons Math's tableau, which knows upper bounds as rows only. */
  static double commonsMath(LinearProgram program) {
    List<LinearConstraint> constraints = new ArrayList<>();
    double[] cost = new double[program.columns()];
    for (int j = 0; j < cost.length; j++) {
      cost[j] = program.cost(j);
      if (program.upper(j) != Double.POSITIVE_INFINITY) {
        double[] unit = new double[cost.length];
        unit[j] = 1;
        constraints.add(new LinearConstraint(unit, Relationship.LEQ, program.upper(j)));
      }
    }
    double[][] rows = denseRows(program);
    for (int i = 0; i < rows.length; i++) {
      constraints.add(
          new LinearConstraint(
              signed(program, i, rows[i]), Relationship.LEQ, rightHandSide(program, i)));
    }
    return new org.apache.commons.math3.optim.linear.SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(cost, 0),
            new LinearConstraintSet(constraints),
            GoalType.MAXIMIZE,
            new NonNegativeConstraint(true))
        .getValue();
  }

  private static double[][] denseRows(LinearProgram program) {
    double[][] rows = new double[program.rows()][program.columns()];
    for (int j = 0; j < program.columns(); j++) {
      for (int entry = 0; entry < program.entries(j); entry++) {
        rows[program.entryRow(j, entry)][j] = program.entryValue(j, entry);
      }
    }
    return rows;
  }

  /** Of a row as {@code <=}. */
  private static double rightHandSide(LinearProgram program, int row) {
    double upper = program.rowUpper(row);
    return upper == Double.POSITIVE_INFINITY ? -program.rowLower(row) : upper;
  }

  /** A row's coefficients, as {@code <=}. */
  private static double[] signed(LinearProgram program, int row, double[] coefficients) {
    if (program.rowUpper(row) == Double.POSITIVE_INFINITY) {
      Arrays.setAll(coefficients, j -> -coefficients[j]);
    }
    return coefficients;
  }
}
