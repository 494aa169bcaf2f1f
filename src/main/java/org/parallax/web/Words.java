package org.parallax.web;

import io.micronaut.core.annotation.Nullable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.wire.HeadlineBody;
import org.parallax.wire.OutletBody;

/** Values in words, as the pages write them. */
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private Words() {}

    /** The English name of a country; empty where it is not known. */
    public static String country(@Nullable String code) {
        return code == null ? "" : "XK".equals(code) ? "Kosovo" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    public static String outlet(OutletBody outlet) {
        String domain = outlet.domain() == null ? "unknown outlet" : outlet.domain();
        return outlet.name() == null ? domain : outlet.name();
    }

    /** In UTC; empty where it is not known. */
    public static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    /** In UTC without the year; empty where it is not known. */
    public static String shortTime(@Nullable Instant time) {
        return time == null ? "" : SHORT_TIME.format(time);
    }

    public static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(Math.abs(value) >= 100 ? 0 : 2);
        return format.format(value);
    }

    /** "75%" for .75. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** "1 article", "3 articles". */
    public static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    public static String status(String status) {
        return switch (status) {
            case "conflicting" -> "Conflicting: no value satisfies all";
            case "updated" -> "Updated: later figures replace earlier ones";
            case "compatible" -> "Compatible: stated differently, one value could satisfy all";
            case "agreed" -> "Agreed: all give the same";
            case "single" -> "One origin only";
            case "disputed" -> "Disputed: some say it, some deny it";
            case "attributed" -> "Attributed: nobody says it in their own voice";
            default -> status;
        };
    }

    /** How a headline is built: "passive, nobody named as acting · hedged · quotes “blunder”"; empty where there is nothing to say. */
    public static String headline(HeadlineBody headline) {
        List<String> traits = new ArrayList<>();
        if (headline.passive()) {
            traits.add(headline.agent() == null ? "passive, nobody named as acting" : "passive, by " + headline.agent());
        } else if (headline.agent() != null && headline.verb() != null) {
            traits.add("acting: " + headline.agent());
        }
        if (headline.hedged()) {
            traits.add("hedged");
        }
        headline.quoted().forEach(words -> traits.add("quotes “" + words + "”"));
        return String.join(" · ", traits);
    }

    public static String glyph(String state) {
        return switch (state) {
            case "said" -> "●";
            case "attributed" -> "◐";
            case "denied" -> "✕";
            case "differs" -> "≠";
            case "noFullText" -> "▨";
            default -> "–";
        };
    }

    public static String state(String state) {
        return switch (state) {
            case "said" -> "says it";
            case "attributed" -> "attributes it to a source";
            case "denied" -> "denies it";
            case "differs" -> "tells it differently";
            case "noFullText" -> "no full text";
            default -> "not mentioned";
        };
    }

    /** A UCUM unit or currency as readers write it. */
    public static String unit(String unit) {
        return switch (unit) {
            case "1" -> "";
            case "m2" -> "m²";
            case "m3" -> "m³";
            case "Cel" -> "°C";
            case "pp" -> "percentage points";
            default -> unit;
        };
    }
}
