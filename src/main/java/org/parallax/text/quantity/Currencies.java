package org.parallax.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.article.Span;

/**
 * Finds the currency that a name of several countries means in one text ("pesos", "crowns"): of the countries that have
 * it the one named most, near the amount first, else the usual one. For one text and one thread.
 */
final class Currencies {
    private static final int MIN_STEM = 4;
    private static final int MAX_STEM = 5;
    private static final int NEAR = 200;
    private static final int NEAR_WEIGHT = 3;

    private final String text;
    private final Locale locale;
    private final Map<String, Integer> named = new HashMap<>();
    private String folded;

    Currencies(String text, QuantityPack pack) {
        this.text = text;
        this.locale = pack.locale();
    }

    /** The unit of an amount with its currency found; other units unchanged. */
    Unit resolve(Unit unit, Span amount) {
        if (unit == null || !unit.isAmbiguousMoney()) {
            return unit;
        }
        List<String> candidates = UnitTable.candidates(unit.code().substring(1));
        if (candidates.size() == 1) {
            return unit.withCurrency(candidates.getFirst());
        }
        String near = Folding.fold(text.substring(Math.max(0, amount.start() - NEAR), Math.min(text.length(), amount.end() + NEAR)));
        String best = candidates.getFirst();
        int most = 0;
        for (String candidate : candidates.subList(1, candidates.size())) {
            int colon = candidate.indexOf(':');
            int slash = candidate.indexOf('/');
            String stem = slash < 0 ? stem(candidate.substring(0, colon)) : candidate.substring(slash + 1, colon);
            int count = named.computeIfAbsent(stem, this::countInText) + NEAR_WEIGHT * count(near, stem);
            if (count > most) {
                most = count;
                best = candidate.substring(colon + 1);
            }
        }
        return unit.withCurrency(best);
    }

    private int countInText(String stem) {
        if (folded == null) {
            folded = Folding.fold(text);
        }
        return count(folded, stem);
    }

    /** The beginning of the country's name, which its adjective shares in most languages. */
    private String stem(String country) {
        Locale language = locale.getLanguage().equals("und") ? Locale.ENGLISH : locale;
        String name = Folding.fold(Locale.of("", country).getDisplayCountry(language));
        int space = name.indexOf(' ');
        String first = space > MIN_STEM ? name.substring(0, space) : name;
        return first.substring(0, Math.min(first.length(), MAX_STEM));
    }

    private static int count(String text, String stem) {
        int count = 0;
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            if (at == 0 || !Character.isLetter(text.charAt(at - 1)) || Character.isIdeographic(text.charAt(at))) {
                count++;
            }
        }
        return count;
    }
}
