package org.parallax.similarity;

import java.util.List;
import org.parallax.article.ArticleId;

/** A profile whose terms are weighted by how telling they are in a collection. */
public final class WeightedProfile {
    final ArticleProfile profile;
    final WeightedTerms title;
    final WeightedTerms lead;
    final WeightedTerms text;
    final WeightedTerms names;
    final WeightedTerms leadNames;
    final WeightedTerms numbers;
    final WeightedTerms dates;
    final WeightedTerms places;
    /** Whether nothing is known but a headline, or a single sentence that stands in for one. */
    final boolean isHeadline;

    final byte[] idf;

    /** @param idf of the terms of all parts, one after the other, in steps */
    WeightedProfile(ArticleProfile profile, byte[] idf) {
        List<WeightedTerms> parts = TermCounts.packed(profile.parts()).stream().map(part -> new WeightedTerms(part, idf)).toList();
        this.profile = profile.with(parts);
        this.isHeadline = profile.title().equals(profile.lead());
        this.idf = idf;
        this.title = parts.get(0);
        this.lead = parts.get(1);
        this.text = parts.get(2);
        this.names = parts.get(3);
        this.leadNames = parts.get(4);
        this.numbers = parts.get(5);
        this.dates = parts.get(6);
        this.places = parts.get(7);
    }

    public static WeightedProfile of(ArticleProfile profile, DocumentFrequencies frequencies) {
        String words = profile.wordLanguage().primary();
        List<String> collections = List.of(
                words, words, words, DocumentFrequencies.NAMES, DocumentFrequencies.NAMES, DocumentFrequencies.NUMBERS,
                DocumentFrequencies.DATES, DocumentFrequencies.PLACES);
        List<TermCounts> parts = profile.parts();
        byte[] idf = new byte[parts.stream().mapToInt(TermCounts::size).sum()];
        int at = 0;
        for (int part = 0; part < collections.size(); part++) {
            for (int i = 0; i < parts.get(part).size(); i++) {
                idf[at++] = WeightedTerms.steps(frequencies.idf(collections.get(part), parts.get(part).id(i)));
            }
        }
        return new WeightedProfile(profile, idf);
    }

    public ArticleProfile profile() {
        return profile;
    }

    public ArticleId id() {
        return profile.id();
    }
}
