package org.parallax.storage;

import java.time.Instant;

/** One revision of an article, without its text. */
public record RevisionSummary(int revision, String sourceHash, Instant storedAt) {}
