package org.parallax.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.EvidenceBody;
import org.parallax.wire.FigureBody;
import org.parallax.wire.OmissionBody;
import org.parallax.wire.PerspectiveBody;

/** A comparison as its page reads it. */
public record StoryView(
        ComparisonBody comparison, String title, String address, String corpus, Passages passages, List<RangePlot> plots, List<FigureBody> singles,
        Ties ties) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "ckb");

    /**
     * @param address path of the page without its query
     * @param corpus the corpus where another than the usual one was asked for; else empty
     */
    public static StoryView of(ComparisonBody comparison, String title, String address, String corpus) {
        List<FigureBody> several = comparison.figures().stream().filter(figure -> !figure.status().equals("single")).toList();
        List<FigureBody> singles = comparison.figures().stream().filter(figure -> figure.status().equals("single")).toList();
        return new StoryView(
                comparison, title, address, corpus, new Passages(comparison.articles()), several.stream().map(RangePlot::of).toList(), singles,
                new Ties(comparison));
    }

    /** What keeps a link within the corpus shown, as the whole query. */
    public String corpusQuery() {
        return corpus.isEmpty() ? "" : "?corpus=" + corpus;
    }

    /** The same, after other parameters. */
    public String corpusParameter() {
        return corpus.isEmpty() ? "" : "&corpus=" + corpus;
    }

    /** What is left out, each with all perspectives that leave it out. */
    public List<List<OmissionBody>> omissions() {
        Map<String, List<OmissionBody>> byText = new LinkedHashMap<>();
        comparison.omissions().forEach(omission -> byText.computeIfAbsent(omission.text(), text -> new ArrayList<>()).add(omission));
        return List.copyOf(byText.values());
    }

    public Passage passage(EvidenceBody evidence) {
        return passages.of(evidence);
    }

    public String label(String perspective) {
        return comparison.perspectives().stream()
                .filter(known -> known.key().equals(perspective))
                .findFirst()
                .map(PerspectiveBody::label)
                .orElse(perspective);
    }

    /** Short enough for the head of a column. */
    public String shortLabel(PerspectiveBody perspective) {
        return perspective.key().length() <= 3 ? perspective.key() : perspective.label();
    }

    public String direction(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
    }
}
