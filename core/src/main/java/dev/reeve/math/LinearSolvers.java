package dev.reeve.math;

/** Makes {@link LinearSolver}s. */
public final class LinearSolvers {

  private LinearSolvers() {}

  /**
   * A solver in plain Java (EJML): the same bits on every machine, as replays and lockstep games
   * need.
   *
   * @return a new solver
   */
  public static LinearSolver portable() {
    return new EjmlSolver();
  }

  /**
   * A solver on the processor's own OpenBLAS (jblas), or the {@link #portable} one, with one line
   * in the log, where jblas brings no library for this machine. Last bits may differ between
   * machines.
   *
   * @return a new solver
   */
  public static LinearSolver nativeOrPortable() {
    return Native.AVAILABLE ? new JblasSolver() : portable();
  }

  /** Tries the native library once, when it is first asked for. */
  private static final class Native {

    static final boolean AVAILABLE = load();

    private static boolean load() {
      try {
        return new JblasSolver().factor(1, new double[] {1}) == LinearSolver.Outcome.SOLVED;
      } catch (LinkageError | RuntimeException missing) {
        // jblas throws either, by what is missing: its library, the processor's kind, a directory
        // to unpack to.
        System.getLogger(LinearSolvers.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "jblas brings no native library that loads here ({0}); EJML solves instead. On Linux"
                    + " jblas needs libgfortran.so.5, on Debian the package libgfortran5",
                missing.toString());
        return false;
      }
    }
  }
}
