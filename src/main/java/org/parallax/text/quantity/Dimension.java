package org.parallax.text.quantity;

import java.util.Locale;

/** What a quantity measures. Quantities of different dimensions are never compared. */
public enum Dimension {
    COUNT, MONEY, PERCENT, RATE, DURATION, LENGTH, AREA, VOLUME, MASS, TEMPERATURE, SPEED, MAGNITUDE, ENERGY, POWER,
    PRESSURE, DATA, DATA_RATE, FREQUENCY, SOUND, VOLTAGE, CHARGE, TORQUE, RATIO;

    /** The name callers see: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
