package org.parallax.wire;

import java.util.Locale;
import org.parallax.similarity.Reprint;

/** The names of signals, and odds, as readers know them. */
public final class SignalWords {
    private static final int MOST_ODDS = 1000;
    private static final double EVEN_BELOW = 1.15;

    private SignalWords() {}

    /** What a signal compares. */
    public static String label(String signal) {
        return switch (signal) {
            case "title" -> "words of the headline";
            case "titleFound" -> "headline in the other article";
            case "leadFound" -> "beginning in the other article";
            case "lead" -> "words of the beginning";
            case "text" -> "words of the whole text";
            case "names" -> "names";
            case "leadNames" -> "names in headline and beginning";
            case "numbers" -> "numbers with their units";
            case "dates" -> "days and dates named";
            case "places" -> "places";
            case "quotes" -> "quoted words";
            case "time" -> "time between both";
            case "meaning" -> "meaning of both as a whole";
            case "reprint" -> "text word for word the same";
            default -> signal;
        };
    }

    /** "copy", "edited copy" or "shared passages". */
    static String extent(Reprint.Extent extent) {
        return extent.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Log-odds with their sign, two decimals. */
    static String signed(double logOdds) {
        return String.format(Locale.ROOT, "%+.2f", logOdds == 0 ? 0.0 : logOdds);
    }

    /** A probability with two decimals, which is never certain. */
    static String probability(double probability) {
        return probability < .005 ? "below 0.01" : probability > .995 ? "above 0.99" : String.format(Locale.ROOT, "%.2f", probability);
    }

    /** Log-odds as odds: "12 to 1", "about even", "1 to 5". */
    static String odds(double logOdds) {
        double odds = Math.min(Math.exp(Math.abs(logOdds)), MOST_ODDS);
        if (odds < EVEN_BELOW) {
            return "about even";
        }
        String number = odds >= MOST_ODDS ? "more than " + MOST_ODDS : String.format(Locale.ROOT, odds < 10 ? "%.1f" : "%.0f", odds).replace(".0", "");
        return logOdds > 0 ? number + " to 1" : "1 to " + number;
    }
}
