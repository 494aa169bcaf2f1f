package org.parallax.comparison.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.CountryCode;
import org.parallax.comparison.naming.EpithetReader.Epithet;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;

/**
 * What people and bodies are called: the words beside their names, the name itself where some tellings withhold a part of it, and descriptions that stand for a name ("the North Korean
 * dictator") where the story says whom they mean.
 */
final class PersonNamings {
    private final NamingWords words;
    private final EpithetReader epithets;
    private final StoryNames names;
    private final Offices offices = new Offices();

    PersonNamings(NamingWords words, StoryNames names) {
        this.words = words;
        this.epithets = new EpithetReader(words);
        this.names = names;
    }

    Offices offices() {
        return offices;
    }

    /** The words beside names; what they tell of offices is learnt for {@link #readDescriptions}. */
    void readEpithets(Telling telling, NamingLedger ledger) {
        Set<String> named = new HashSet<>();
        for (MarkedSentence sentence : telling.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.startsName(i) && !sentence.isQuoted(i) && isNamed(sentence.name(i).orElseThrow().type())) {
                    String key = names.key(sentence.name(i).orElseThrow());
                    if (named.add(key) && names.isWithheld(key)) {
                        add(ledger, key, telling, sentence, i, sentence.nameEnd(i));
                    }
                    for (Epithet epithet : epithets.read(sentence, i)) {
                        learn(key, sentence, epithet);
                        add(ledger, key, telling, sentence, epithet.from(), epithet.to());
                    }
                }
            }
        }
    }

    private static boolean isNamed(Mention.Type type) {
        return switch (type) {
            case PERSON, ORG, GROUP -> true;
            case PLACE, EVENT, WORK -> false;
        };
    }

    private void learn(String key, MarkedSentence sentence, Epithet epithet) {
        String role = sentence.token(epithet.head()).lower();
        boolean former = sentence.words(epithet.from(), epithet.to()).toLowerCase(Locale.ROOT).matches("(?:former|then|ex|late)\\b.*|.*\\bex-.*");
        offices.learn(key, role, rank(sentence, epithet.head()), Offices.country(sentence, epithet.from(), epithet.to()), former);
    }

    private Optional<String> rank(MarkedSentence sentence, int head) {
        boolean prime = head > 0 && sentence.token(head - 1).is("prime") && sentence.token(head).is("minister");
        boolean vice = head > 0 && (sentence.token(head - 1).is("vice") || sentence.token(head - 1).is("deputy"));
        return vice ? Optional.empty() : words.rank(prime ? "prime minister" : sentence.token(head).lower());
    }

    /** Descriptions with "the" that stand alone and can mean one person of the story only. */
    void readDescriptions(Telling telling, NamingLedger ledger) {
        Set<String> people = telling.people(names);
        for (MarkedSentence sentence : telling.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                if (sentence.token(i).is("the") && !sentence.isQuoted(i)) {
                    readDescription(telling, sentence, i + 1, people, ledger);
                }
            }
        }
    }

    private void readDescription(Telling telling, MarkedSentence sentence, int from, Set<String> people, NamingLedger ledger) {
        int to = from;
        while (to < sentence.size() && (sentence.isNoun(to) || sentence.isAdjective(to)) && !sentence.startsLine(to)) {
            to++;
        }
        int head = to - 1;
        boolean name = to < sentence.size() && (sentence.startsName(to) || words.isCourtesy(sentence.token(to)) || sentence.isPossessiveMark(to));
        boolean comma = to + 1 < sentence.size() && sentence.token(to).is(",") && sentence.startsName(to + 1);
        if (head < from || name || comma || !words.isRole(sentence.token(head)) || words.isRelational(sentence.token(head).lower())) {
            return;
        }
        boolean complement = to < sentence.size() && (sentence.token(to).is("of") || sentence.token(to).is("for"));
        int end = to;
        if (!complement) {
            meant(sentence, from, head, people).ifPresent(key -> add(ledger, key, telling, sentence, from, end));
        }
    }

    private Optional<String> meant(MarkedSentence sentence, int from, int head, Set<String> people) {
        String role = sentence.token(head).lower();
        Optional<String> rank = rank(sentence, head);
        Optional<CountryCode> country = Offices.country(sentence, from, head);
        if (rank.isPresent() && country.isPresent()) {
            return offices.holder(rank.get(), country.get()).filter(people::contains);
        }
        Set<String> called = offices.called(role, people);
        boolean plain = from == head;
        return called.size() == 1 && plain && words.isCharged(role) ? Optional.of(called.iterator().next()) : Optional.empty();
    }

    private void add(NamingLedger ledger, String key, Telling telling, MarkedSentence sentence, int from, int to) {
        ledger.add(key, names.label(key), telling.view(), sentence.span(from, to), sentence.words(from, to));
    }
}
