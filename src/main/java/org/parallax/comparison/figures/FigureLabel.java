package org.parallax.comparison.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.text.quantity.Dimension;

/**
 * A figure in words, taken from the English reports where there are any: what is counted and what happened to it ("Homes
 * destroyed"), or what is measured ("Share of voters"); else its kind and the nouns that the reports share ("Distance:
 * harbour, pier").
 */
final class FigureLabel {
    private static final int MOST_NOUNS = 2;
    private static final int MOST_CHARACTERS = 80;

    private final Concepts concepts;
    private final CountLabel countLabel;

    FigureLabel(Concepts concepts) {
        this.concepts = concepts;
        this.countLabel = new CountLabel(concepts);
    }

    String of(List<Slot> slots) {
        List<Slot> english = slots.stream().filter(FigureLabel::isEnglish).toList();
        List<Slot> telling = english.isEmpty() ? slots : english;
        boolean count = telling.getFirst().quantity().dimension() == Dimension.COUNT;
        Optional<String> label = count ? countLabel.of(telling) : LabelWords.commonest(english, MeasureLabel::of);
        String line = LabelWords.capitalized(label.orElseGet(() -> MeasureLabel.kind(telling.getFirst().quantity()) + nouns(telling)));
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, line.lastIndexOf(' ', MOST_CHARACTERS));
    }

    private static boolean isEnglish(Slot slot) {
        return slot.reading().text().language().primary().equals("en");
    }

    /** The nearest nouns of the first report, those first that other reports have as well. */
    private String nouns(List<Slot> slots) {
        Slot first = slots.getFirst();
        List<Surroundings.Neighbour> nouns = SlotReader.around(first.reading()).stream()
                .filter(neighbour -> NounPhrase.isNoun(neighbour.token()) && concepts.findMeaning(neighbour.token().lower()).isPresent())
                .filter(neighbour -> !first.reading().quantity().span().contains(neighbour.token().span()))
                .sorted(Comparator.comparingDouble(neighbour -> -worth(neighbour, slots)))
                .limit(MOST_NOUNS)
                .sorted(Comparator.comparing(neighbour -> neighbour.token().span()))
                .toList();
        String words = nouns.stream().map(neighbour -> neighbour.token().text()).distinct().collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private double worth(Surroundings.Neighbour neighbour, List<Slot> slots) {
        String meaning = concepts.findMeaning(neighbour.token().lower()).orElseThrow();
        return neighbour.nearness() * slots.stream().filter(slot -> slot.context().containsKey(meaning)).count();
    }
}
