package org.parallax.comparison.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * Whom "he" or "she" means in a sentence: the only person named before in it, if it begins with that person, else the one that
 * the sentence before begins with. Where two come into question nobody is meant.
 */
final class People {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
    /** Sentences over which a person stays the one spoken of without being named again. */
    private static final int PATIENCE = 3;

    private final Map<String, String> fullest = new HashMap<>();
    private Optional<Mention> topic = Optional.empty();
    private int age;
    private SentenceFinds current;

    /** @param mentions those of the whole text */
    People(List<Mention> mentions) {
        mentions.stream().filter(People::isPerson).forEach(mention -> fullest.merge(
                mention.key(), mention.text(), (known, other) -> other.length() > known.length() ? other : known));
    }

    private static boolean isPerson(Mention mention) {
        return mention.type() == Mention.Type.PERSON;
    }

    /** Goes on to the next sentence; what was said of the one before is settled. */
    void enter(SentenceFinds next) {
        if (current != null) {
            settle();
        }
        current = next;
    }

    private void settle() {
        List<Mention> persons = current.mentions().stream().filter(People::isPerson).sorted(Comparator.comparing(mention -> mention.span().start())).toList();
        if (persons.isEmpty()) {
            age++;
            if (age >= PATIENCE || current.sentence().tokens().stream().noneMatch(token -> PRONOUNS.contains(token.lower()))) {
                topic = Optional.empty();
            }
            return;
        }
        age = 0;
        topic = Optional.of(persons.getFirst()).filter(this::leads);
    }

    /** Whether the sentence begins with the person. */
    private boolean leads(Mention person) {
        return person.span().start() < firstVerb(current.sentence().tokens());
    }

    private static int firstVerb(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX)
                .map(Token::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Who is meant by the word, if it is one of the pronouns. */
    Optional<Mention> meant(Token word) {
        if (!PRONOUNS.contains(word.lower())) {
            return Optional.empty();
        }
        List<Mention> before = current.mentions().stream().filter(mention -> isPerson(mention) && mention.span().end() <= word.start()).toList();
        long different = before.stream().map(Mention::key).distinct().count();
        return different == 0 ? topic : different == 1 ? Optional.of(before.getFirst()).filter(this::leads) : Optional.empty();
    }

    /** The fullest name of a person in the text. */
    String nameOf(Mention mention) {
        return fullest.getOrDefault(mention.key(), mention.text());
    }
}
