package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void theSignalThatTellsGetsTheWeightAndTheOneThatMisleadsNone() {
        double[][] values = new double[200][];
        boolean[] positive = new boolean[200];
        double[] importance = new double[200];
        for (int n = 0; n < 200; n++) {
            double spread = (n % 10) / 20.0;
            positive[n] = n % 2 == 0;
            values[n] = new double[] {positive[n] ? .4 + spread : .6 - spread, positive[n] ? .2 : .3};
            importance[n] = 1;
        }
        double[] fitted = LogisticRegression.fit(values, positive, importance);
        assertThat(fitted[1]).isGreaterThan(1);
        assertThat(fitted[2]).isZero();
    }
}
