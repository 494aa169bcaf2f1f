package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.AnalyzedText;

/** The names of an article: all, and those in title and lead. */
record NameParts(TermCounts.Builder all, TermCounts.Builder lead, List<String> labels) {

    static NameParts of(List<AnalyzedText> titles, List<AnalyzedText> bodies) {
        NameParts parts = new NameParts(new TermCounts.Builder(), new TermCounts.Builder(), new ArrayList<>());
        for (AnalyzedText title : titles) {
            CapitalNames.of(title.text(), title.sentences()).forEach(name -> parts.add(name, true));
        }
        for (AnalyzedText body : bodies) {
            int end = WordParts.leadEnd(body);
            CapitalNames.of(body.text(), body.sentences().stream().filter(sentence -> sentence.start() < end).toList()).forEach(name -> parts.add(name, true));
            CapitalNames.of(body.text(), body.sentences().stream().filter(sentence -> sentence.start() >= end).toList()).forEach(name -> parts.add(name, false));
        }
        return parts;
    }

    private void add(String name, boolean isLead) {
        labels.add(name);
        for (String key : NameKeys.of(name)) {
            all.add(key);
            if (isLead) {
                lead.add(key);
            }
        }
    }
}
