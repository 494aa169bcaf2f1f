package org.parallax.similarity;

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

    private WeightedProfile(ArticleProfile profile, DocumentFrequencies frequencies) {
        String words = profile.wordLanguage().primary();
        this.profile = profile;
        this.title = WeightedTerms.of(profile.title(), frequencies, words);
        this.lead = WeightedTerms.of(profile.lead(), frequencies, words);
        this.text = WeightedTerms.of(profile.text(), frequencies, words);
        this.names = WeightedTerms.of(profile.names(), frequencies, DocumentFrequencies.NAMES);
        this.leadNames = WeightedTerms.of(profile.leadNames(), frequencies, DocumentFrequencies.NAMES);
        this.numbers = WeightedTerms.of(profile.numbers(), frequencies, DocumentFrequencies.NUMBERS);
        this.dates = WeightedTerms.of(profile.dates(), frequencies, DocumentFrequencies.DATES);
        this.places = WeightedTerms.of(profile.places(), frequencies, DocumentFrequencies.PLACES);
    }

    public static WeightedProfile of(ArticleProfile profile, DocumentFrequencies frequencies) {
        return new WeightedProfile(profile, frequencies);
    }

    public ArticleProfile profile() {
        return profile;
    }

    public ArticleId id() {
        return profile.id();
    }
}
