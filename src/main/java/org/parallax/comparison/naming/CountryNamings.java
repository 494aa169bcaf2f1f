package org.parallax.comparison.naming;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;

/**
 * What the government, the troops and the war of a country are called: "the Syrian regime", "the government of Syria"; "Russian
 * occupiers"; "the invasion of Ukraine", "the conflict in Ukraine". Only words that say which country they mean are taken.
 */
final class CountryNamings {
    private static final int MAX_LINK = 4;

    private final NamingWords words;
    private final StoryNames names;
    private final Offices offices;

    CountryNamings(NamingWords words, StoryNames names, Offices offices) {
        this.words = words;
        this.names = names;
        this.offices = offices;
    }

    void read(Telling telling, NamingLedger ledger) {
        for (MarkedSentence sentence : telling.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (!sentence.isQuoted(i) && sentence.name(i).isEmpty()) {
                    readWord(telling, sentence, i, ledger);
                }
            }
        }
    }

    private void readWord(Telling telling, MarkedSentence sentence, int word, NamingLedger ledger) {
        if (words.isGovernment(sentence.token(word))) {
            countryBefore(sentence, word).or(() -> countryOfPerson(sentence, word)).or(() -> countryBehind(sentence, word, true))
                    .ifPresent(country -> add(ledger, "government", country, telling, sentence, word));
        } else if (words.isConflict(sentence.token(word))) {
            countryBehind(sentence, word, false).or(() -> countryBefore(sentence, word).filter(country -> sentence.token(word).is("war")))
                    .ifPresent(country -> add(ledger, "conflict", country, telling, sentence, word));
        } else if (words.group(sentence.token(word)).filter(kind -> kind.equals("troops")).isPresent()) {
            countryBefore(sentence, word).ifPresent(country -> add(ledger, "troops", country, telling, sentence, word));
        }
    }

    /** "Syrian regime", "Syria's government", "North Korean elite troops". */
    private Optional<CountryCode> countryBefore(MarkedSentence sentence, int word) {
        int from = word;
        while (from > 0 && (sentence.isAdjective(from - 1) || sentence.isNoun(from - 1) || sentence.isPossessiveMark(from - 1))
                && sentence.name(from - 1).filter(name -> name.type() == Mention.Type.ORG).isEmpty()) {
            from--;
        }
        return Offices.country(sentence, from, word);
    }

    /** "Assad regime", where a telling says what Assad is the head of. */
    private Optional<CountryCode> countryOfPerson(MarkedSentence sentence, int word) {
        int before = word > 0 && sentence.isPossessiveMark(word - 1) ? word - 2 : word - 1;
        return before < 0 ? Optional.empty() : sentence.name(before)
                .filter(name -> name.type() == Mention.Type.PERSON)
                .flatMap(name -> offices.country(names.key(name)));
    }

    /** "government of Syria"; for a conflict also "in", "on" and "against". */
    private Optional<CountryCode> countryBehind(MarkedSentence sentence, int word, boolean onlyOf) {
        if (word + 1 >= sentence.size() || !(onlyOf ? sentence.token(word + 1).is("of") : words.linksConflict(sentence.token(word + 1)))) {
            return Optional.empty();
        }
        int end = word + 2;
        while (end < sentence.size() && end < word + 2 + MAX_LINK && sentence.name(end).isEmpty()
                && (sentence.isDeterminer(end) || sentence.isAdjective(end))) {
            end++;
        }
        return end < sentence.size() && sentence.startsName(end) ? Offices.country(sentence, end, sentence.nameEnd(end)) : Optional.empty();
    }

    private static void add(NamingLedger ledger, String kind, CountryCode country, Telling telling, MarkedSentence sentence, int word) {
        String label = kind + " of " + ULocale.getDisplayCountry("und-" + country.value(), ULocale.ENGLISH);
        int from = word;
        while (from > 0 && sentence.isAdjective(from - 1) && sentence.name(from - 1).isEmpty()) {
            from--;
        }
        ledger.add(kind + ":" + country.value(), label, telling.view(), sentence.span(from, word + 1), sentence.words(from, word + 1).toLowerCase(Locale.ROOT));
    }
}
