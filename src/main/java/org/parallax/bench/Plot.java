package org.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What an invented event is about.
 *
 * @param topic number of its topic, whose words and persons it shares with the other events of that topic
 * @param words words that its tellings use besides those of the topic, the most telling first
 * @param place town of the event
 * @param country where the town lies; many events share it
 * @param persons who is named, by rank
 * @param figures numbers of people that are told
 */
record Plot(int topic, List<Integer> words, int place, int country, List<Integer> persons, List<Integer> figures) {
    private static final int TOPICS = 150;
    private static final int WORDS = 24;
    private static final int PERSONS = 4;
    private static final int FIGURES = 3;
    private static final int COUNTRIES = 120;
    /** Ranks below are words of no topic. */
    private static final int COMMON_WORDS = 400;
    private static final int PERSONS_OF_A_TOPIC = 40;

    static Plot draw(Random random) {
        int topic = Vocabulary.rank(random, TOPICS);
        List<Integer> words = new ArrayList<>();
        List<Integer> persons = new ArrayList<>();
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(COMMON_WORDS + Vocabulary.rank(random, Vocabulary.WORDS - COMMON_WORDS));
        }
        for (int i = 0; i < PERSONS; i++) {
            boolean known = i < PERSONS / 2;
            persons.add(known ? topic * PERSONS_OF_A_TOPIC + Vocabulary.rank(random, PERSONS_OF_A_TOPIC) : random.nextInt(Vocabulary.PERSONS));
        }
        for (int i = 0; i < FIGURES; i++) {
            figures.add(2 + Vocabulary.rank(random, 900));
        }
        return new Plot(topic, words, COUNTRIES + Vocabulary.rank(random, Vocabulary.PLACES), Vocabulary.rank(random, COUNTRIES), persons, figures);
    }

    /** Another event of the same kind: same topic and country, half of the words, another town, other people and figures. */
    Plot twin(Random random) {
        Plot other = draw(random);
        List<Integer> mixed = new ArrayList<>(words.subList(0, WORDS / 2));
        mixed.addAll(other.words.subList(WORDS / 2, WORDS));
        List<Integer> people = new ArrayList<>(persons.subList(0, PERSONS / 2));
        people.addAll(other.persons.subList(PERSONS / 2, PERSONS));
        return new Plot(topic, mixed, other.place, country, people, other.figures);
    }

    /** A word of a telling: of the event, of the topic, or any. */
    String word(Random random) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            return Vocabulary.word(words.get(Math.min(random.nextInt(WORDS), random.nextInt(WORDS))));
        }
        if (kind < 4) {
            int ofTopic = Vocabulary.rank(random, 500);
            return Vocabulary.word(COMMON_WORDS + (topic * 7919 + ofTopic * 31) % 20_000);
        }
        return Vocabulary.word(Vocabulary.rank(random, Vocabulary.WORDS));
    }
}
