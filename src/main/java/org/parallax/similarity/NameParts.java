package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;

/**
 * The names of an article: all of them, those in title and lead, and among them the places.
 *
 * @param places by name, and by the country they lie in
 */
record NameParts(TermCounts.Builder all, TermCounts.Builder lead, TermCounts.Builder places, List<String> labels, List<String> placeLabels) {

    static NameParts of(List<AnalyzedText> titles, List<AnalyzedText> bodies) {
        NameParts parts = new NameParts(
                new TermCounts.Builder(), new TermCounts.Builder(), new TermCounts.Builder(), new ArrayList<>(), new ArrayList<>());
        titles.forEach(title -> title.mentions().forEach(mention -> parts.add(mention, true)));
        for (AnalyzedText body : bodies) {
            int end = WordParts.leadEnd(body);
            body.mentions().forEach(mention -> parts.add(mention, mention.span().start() < end));
        }
        return parts;
    }

    private void add(Mention mention, boolean isLead) {
        labels.add(mention.key());
        for (String key : NameKeys.of(mention.key())) {
            all.add(key);
            if (isLead) {
                lead.add(key);
            }
        }
        if (mention.type() == Mention.Type.PLACE) {
            placeLabels.add(mention.key());
            places.add(mention.key());
            mention.country().ifPresent(country -> places.add(country.value()));
        }
    }
}
