package org.parallax.text.quantity;

/**
 * The verb or predicate that scopes a number, over the atoms {@code [from, to)}.
 *
 * @param key its class
 * @param object the class of what it counts where the number stands alone ("52 dead"), or empty
 */
record Event(int from, int to, String key, String object) {}
