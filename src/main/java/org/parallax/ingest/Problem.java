package org.parallax.ingest;

/**
 * What is wrong with one field of an article.
 *
 * @param pointer JSON Pointer (RFC 6901) to the field; empty for the whole article
 * @param detail what is wrong and what is allowed
 */
public record Problem(String pointer, String detail) {}
