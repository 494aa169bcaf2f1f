package org.parallax.similarity;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;

/** Makes the profile of an article. Safe for use by many threads. */
public final class ProfileMaker {
    private static final int MOST_WORDS = 256;
    private static final int MOST_NAMES = 96;
    private static final int MOST_NUMBERS = 64;
    private static final int MOST_QUOTES = 128;

    private final ArticleReading reading = new ArticleReading();

    /** Reads the article only as far as a profile needs it: the same profile as of the whole analysis. */
    public ArticleProfile of(Article article) {
        return of(reading.read(article));
    }

    public ArticleProfile of(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        boolean translated = analyzed.translation().filter(text -> text.language().primary().equals("en")).isPresent();
        AnalyzedText title = translated ? analyzed.translatedTitle().orElse(analyzed.title()) : analyzed.title();
        AnalyzedText body = translated ? analyzed.translation().get() : analyzed.text();
        WordParts words = WordParts.of(title, body);
        NameParts names = NameParts.of(translated
                ? List.of(analyzed.title(), title) : List.of(title), translated ? List.of(analyzed.text(), body) : List.of(body));
        NumberParts numbers = NumberParts.of(List.of(analyzed.title(), analyzed.text()));
        DateParts dates = DateParts.of(analyzed.title(), analyzed.text(), article.published());
        List<String> original = WordParts.words(analyzed.text().sentences());
        return new ArticleProfile(
                article.id(),
                article.published(),
                dates.dated(),
                article.language(),
                body.language(),
                translated ? analyzed.translatedTitle().map(AnalyzedText::text).or(article::title) : article.title(),
                words.title(),
                words.lead(),
                words.text().build(MOST_WORDS),
                names.all().build(MOST_NAMES),
                names.lead().build(MOST_NAMES),
                numbers.keys().build(MOST_NUMBERS),
                dates.days().build(MOST_NUMBERS),
                names.places().build(MOST_NUMBERS),
                QuotedPassages.of(analyzed.text().text()).build(MOST_QUOTES),
                ShingleSketch.of(original),
                AgencyCredit.in(analyzed.text().text()),
                new ProfileLabels(ProfileLabels.join(words.labels()), ProfileLabels.join(names.labels()), ProfileLabels.join(numbers.labels()), ProfileLabels.join(dates.labels()),
                        ProfileLabels.join(names.placeLabels())));
    }
}
