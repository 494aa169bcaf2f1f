package org.parallax.pipeline;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.parallax.ingest.Handling;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import org.parallax.storage.ImportStore;

/** Imports that run in the background, to be asked, awaited and watched. */
@Singleton
public class Imports {
    private final ImportPipeline pipeline;
    private final ImportStore store;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ImportId, Running> running = new ConcurrentHashMap<>();

    Imports(ImportPipeline pipeline, ImportStore store) {
        this.pipeline = pipeline;
        this.store = store;
    }

    /** An import that has not ended: how far it is, who watches, and its end. */
    private static final class Running {
        private final List<Consumer<ImportProgress>> watchers = new CopyOnWriteArrayList<>();
        private final CompletableFuture<ImportProgress> begun = new CompletableFuture<>();
        private final CompletableFuture<ImportProgress> ended = new CompletableFuture<>();
        private ImportProgress latest;

        synchronized void tell(ImportProgress progress) {
            latest = progress;
            begun.complete(progress);
            watchers.forEach(watcher -> watcher.accept(progress));
        }

        synchronized void watch(Consumer<ImportProgress> watcher) {
            watcher.accept(latest);
            watchers.add(watcher);
        }

        synchronized ImportProgress latest() {
            return latest;
        }
    }

    /** Begins an import and returns once it is recorded. */
    public ImportProgress start(Corpus corpus, Handling handling, SourceOpener source) {
        ImportId id = ImportId.random();
        Running run = new Running();
        running.put(id, run);
        threads.submit(() -> {
            try {
                run.ended.complete(pipeline.run(id, corpus, handling, source, run::tell));
            } catch (RuntimeException e) {
                run.begun.completeExceptionally(e);
                run.ended.completeExceptionally(e);
            } finally {
                running.remove(id);
            }
        });
        return run.begun.join();
    }

    /** How far an import is, or what it did; empty where there was no such import. */
    public Optional<ImportProgress> find(ImportId id) {
        return Optional.ofNullable(running.get(id)).map(Running::latest).or(() -> store.find(id));
    }

    /** As {@link #find}, at the end of the import or after so long a time. */
    public Optional<ImportProgress> await(ImportId id, Duration longest) {
        Optional.ofNullable(running.get(id)).ifPresent(run ->
                run.ended.handle((last, failure) -> last).completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS).join());
        return find(id);
    }

    /**
     * Tells the watcher how far an import is, now and after every batch; of one that has ended, once.
     *
     * @return ends the watching; empty where there was no such import
     */
    public Optional<Runnable> watch(ImportId id, Consumer<ImportProgress> watcher) {
        Running run = running.get(id);
        if (run != null) {
            run.watch(watcher);
            return Optional.of(() -> run.watchers.remove(watcher));
        }
        return store.find(id).map(progress -> {
            watcher.accept(progress);
            return () -> { };
        });
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
