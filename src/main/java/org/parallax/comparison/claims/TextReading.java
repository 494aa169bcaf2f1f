package org.parallax.comparison.claims;

import org.parallax.comparison.perspective.EnglishView;

/**
 * What the sentences of one text are read with.
 *
 * @param people goes on with the sentences
 */
record TextReading(EnglishView view, HyphenStyle hyphens, People people) {
    static TextReading of(EnglishView view) {
        return new TextReading(view, HyphenStyle.of(view.text().text()), new People(view.text().mentions()));
    }
}
