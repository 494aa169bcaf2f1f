package org.parallax.pipeline;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Work on many articles at once, with results in the order of the articles. */
public final class Analyses {
    private Analyses() {}

    /**
     * Applies the work to every item on all processors.
     *
     * @param afterEach runs after each item, on any thread
     */
    public static <T, R> List<R> inOrder(List<T> items, Function<T, R> work, Runnable afterEach) {
        try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            return pool.submit(() -> items.parallelStream().map(item -> {
                R result = work.apply(item);
                afterEach.run();
                return result;
            }).toList()).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while analysing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
