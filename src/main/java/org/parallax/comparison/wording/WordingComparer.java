package org.parallax.comparison.wording;

import org.parallax.comparison.headline.HeadlineReader;
import org.parallax.comparison.naming.NamingFinder;
import org.parallax.comparison.perspective.ComparedStory;

/** Compares how perspectives word a story. */
public final class WordingComparer {
    private final TermFinder terms = new TermFinder();
    private final NamingFinder namings = new NamingFinder();
    private final HeadlineReader headlines = new HeadlineReader();

    public Wording compare(ComparedStory story) {
        return new Wording(terms.find(story), namings.find(story), headlines.read(story));
    }
}
