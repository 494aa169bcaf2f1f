package org.parallax.similarity;

/** Tells copies from reports of their own: by the share of the shorter text that stands in the other. */
public final class ReprintFinder {
    static final double COPY_FROM = .8;
    static final double EDITED_COPY_FROM = .5;
    static final double SHARED_PASSAGE_FROM = .2;

    private ReprintFinder() {}
}
