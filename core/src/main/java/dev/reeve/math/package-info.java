/**
 * Planning mathematics: linear systems, dense and sparse, and linear programs. Knows nothing of
 * economies.
 *
 * <p>{@link dev.reeve.math.LinearSolver} factors a square matrix once and solves it for many
 * right-hand sides; {@link dev.reeve.math.LinearProgram} holds a program with bounded variables and
 * ranged rows; and {@link dev.reeve.math.SimplexSolver} solves it, again and again, each time from
 * the basis of the time before. Their matrices are dense, column-major {@code double[]}: element
 * (row, column) of an n×n matrix is {@code a[column * n + row]}.
 *
 * <p>{@link dev.reeve.math.SparseMatrix} holds a large matrix most of whose entries are 0; {@link
 * dev.reeve.math.BackSubstitution} solves it where it is triangular, {@link dev.reeve.math.Gmres}
 * wherever products with it are known; and a {@link dev.reeve.math.Crew} does so on all cores.
 *
 * <p>{@link dev.reeve.math.Inequality} measures how unequally amounts are held.
 *
 * <p>An outcome is a value; misuse is an {@link java.lang.IllegalArgumentException} that names the
 * argument, its value and the rule.
 */
package dev.reeve.math;
