package org.parallax.comparison.naming;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;

/** One article as it is read for namings. */
record Telling(EnglishView view, List<MarkedSentence> sentences) {
    static Telling of(EnglishView view) {
        return new Telling(view, MarkedSentence.of(view.text()));
    }

    /** The keys of the people whom the article names. */
    Set<String> people(StoryNames names) {
        Set<String> people = new TreeSet<>();
        view.text().mentions().stream().filter(mention -> mention.type() == Mention.Type.PERSON).map(names::key).forEach(people::add);
        return people;
    }
}
