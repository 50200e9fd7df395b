package dev.reeve.math;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

/**
 * A program in OR-Tools' GLOP. Its wrapper hands the model over anew at each solve, whatever has
 * changed; with incrementality on GLOP then starts from the basis before.
 */
final class GlopModel implements Edits {

  static {
    Loader.loadNativeLibraries();
  }

  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final MPVariable[] variables;
  private final MPConstraint[] constraints;

  /**
   * Takes a program over.
   *
   * @param warm whether each solve starts from the basis of the one before; without presolve then,
   *     which would forget it, and by the dual simplex, which is the faster one from there
   */
  GlopModel(LinearProgram program, boolean warm) {
    variables = new MPVariable[program.columns()];
    constraints = new MPConstraint[program.rows()];
    MPObjective objective = solver.objective();
    objective.setMaximization();
    for (int i = 0; i < constraints.length; i++) {
      constraints[i] = solver.makeConstraint(program.rowLower(i), program.rowUpper(i));
    }
    for (int j = 0; j < variables.length; j++) {
      variables[j] = solver.makeNumVar(program.lower(j), program.upper(j), "");
      objective.setCoefficient(variables[j], program.cost(j));
      for (int entry = 0; entry < program.entries(j); entry++) {
        setCoefficient(program.entryRow(j, entry), j, program.entryValue(j, entry));
      }
    }
    if (warm) {
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.INCREMENTALITY,
          MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.PRESOLVE,
          MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.LP_ALGORITHM,
          MPSolverParameters.LpAlgorithmValues.DUAL.swigValue());
    }
  }

  @Override
  public void setRowBounds(int row, double lower, double upper) {
    constraints[row].setBounds(lower, upper);
  }

  @Override
  public void setCoefficient(int row, int column, double value) {
    constraints[row].setCoefficient(variables[column], value);
  }

  /** Gives the optimum. */
  double solve() {
    MPSolver.ResultStatus status = solver.solve(parameters);
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("GLOP ended " + status);
    }
    return solver.objective().value();
  }

  /** Gives its memory back now, rather than when the collector comes by. */
  void close() {
    parameters.delete();
    solver.delete();
  }
}
