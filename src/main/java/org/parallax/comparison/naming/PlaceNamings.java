package org.parallax.comparison.naming;

import java.util.Locale;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;

/** Which of several names a telling uses for a place: "Kyiv" or "Kiev", "Persian Gulf" or "Arabian Gulf". */
final class PlaceNamings {
    private final NamingWords words;

    PlaceNamings(NamingWords words) {
        this.words = words;
    }

    void read(Telling telling, NamingLedger ledger) {
        for (MarkedSentence sentence : telling.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.startsName(i) && !sentence.isQuoted(i)) {
                    Mention name = sentence.name(i).orElseThrow();
                    words.place(name.text().toLowerCase(Locale.ROOT)).ifPresent(known ->
                            ledger.add("place:" + known, known, telling.view(), name.span(), name.text().replaceAll("\\s+", " ")));
                }
            }
        }
    }
}
