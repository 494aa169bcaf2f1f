package org.parallax.similarity;

import java.util.Arrays;

/**
 * Weights w and bias b that maximise the likelihood of p = 1 / (1 + e^-(b + w·x)), with w ≥ 0 and a small penalty on w.
 *
 * <p>Newton's method on the weights that are not held at 0; a weight that turns negative after the first steps is held at
 * 0, since no way of being alike speaks against one event: what it would fit is chance.
 */
final class LogisticRegression {
    private static final double PENALTY = 1e-4;
    private static final int STEPS = 60;
    private static final int FREE_STEPS = 6;
    private static final double DONE_BELOW = 1e-7;

    private LogisticRegression() {}

    /** Bias first, then the weights. */
    static double[] fit(double[][] values, boolean[] positive, double[] importance) {
        return fit(values, positive, importance, new double[values.length]);
    }

    /** @param given what is added to b + w·x as it is, for each row */
    static double[] fit(double[][] values, boolean[] positive, double[] importance, double[] given) {
        int size = values[0].length + 1;
        double[] solution = new double[size];
        boolean[] held = new boolean[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = new double[size][size];
            double[] gradient = new double[size];
            accumulate(values, positive, importance, given, solution, hessian, gradient);
            hold(held, hessian, gradient);
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                solution[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
                if (i > 0 && step >= FREE_STEPS && solution[i] < 0) {
                    held[i] = true;
                    solution[i] = 0;
                }
            }
            if (largest < DONE_BELOW) {
                break;
            }
        }
        return solution;
    }

    private static void accumulate(
            double[][] values, boolean[] positive, double[] importance, double[] given, double[] solution, double[][] hessian,
            double[] gradient) {
        int size = solution.length;
        double total = Arrays.stream(importance).sum();
        double[] row = new double[size];
        row[0] = 1;
        for (int n = 0; n < values.length; n++) {
            System.arraycopy(values[n], 0, row, 1, size - 1);
            double sum = given[n];
            for (int i = 0; i < size; i++) {
                sum += solution[i] * row[i];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double error = importance[n] * (p - (positive[n] ? 1 : 0)) / total;
            double curvature = importance[n] * p * (1 - p) / total;
            for (int i = 0; i < size; i++) {
                gradient[i] += error * row[i];
                for (int j = 0; j <= i; j++) {
                    hessian[i][j] += curvature * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            double penalty = i == 0 ? 0 : PENALTY;
            gradient[i] += penalty * solution[i];
            hessian[i][i] += penalty + 1e-9;
            for (int j = 0; j < i; j++) {
                hessian[j][i] = hessian[i][j];
            }
        }
    }

    private static void hold(boolean[] held, double[][] hessian, double[] gradient) {
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                gradient[i] = 0;
                for (int j = 0; j < held.length; j++) {
                    hessian[i][j] = i == j ? 1 : 0;
                    hessian[j][i] = hessian[i][j];
                }
            }
        }
    }

    /** Gaussian elimination with pivots. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = right[column];
            right[column] = right[pivot];
            right[pivot] = value;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < size; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
