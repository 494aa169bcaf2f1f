package org.parallax.text.segment;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps tools that only one thread at a time may use, and makes more when all are taken; unlike a thread local it does not grow with virtual threads. */
final class Pool<T> {
    private final Supplier<T> make;
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();

    Pool(Supplier<T> make) {
        this.make = make;
    }

    /** Lends a tool for the length of one call. A tool whose call failed is not used again. */
    <R> R with(Function<T, R> use) {
        T taken = idle.poll();
        T tool = taken == null ? make.get() : taken;
        R result = use.apply(tool);
        idle.add(tool);
        return result;
    }
}
