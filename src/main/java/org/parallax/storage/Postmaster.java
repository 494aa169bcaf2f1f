package org.parallax.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier run may have left in a data directory: a server that outlived {@code kill -9} of its program, or a
 * {@code postmaster.pid} whose number belongs to another process today. Called with the directory locked.
 */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(60);

    private Postmaster() {}

    static void clearAway(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = pid(pidFile).flatMap(ProcessHandle::of).filter(process -> serves(process, data));
        if (orphan.isPresent()) {
            stop(orphan.get());
        } else {
            LOG.info("removing {}, left by a run that did not end in order", pidFile);
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A server works in its data directory; where the system does not tell that, its command line names it. */
    private static boolean serves(ProcessHandle process, Path data) {
        boolean isPostgres = process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return isPostgres && (Files.exists(workingDirectory) ? Files.isSameFile(workingDirectory, data) : names(process, data));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean names(ProcessHandle process, Path data) {
        return process.info().arguments().filter(arguments -> Arrays.asList(arguments).contains(data.toString())).isPresent();
    }

    /** SIGTERM: no new session, and those of a killed program are gone. */
    private static void stop(ProcessHandle orphan) throws IOException {
        LOG.info("stopping PostgreSQL {}, left by a run that was killed", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL " + orphan.pid() + " was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL " + orphan.pid() + ", left by a run that was killed, did not stop; stop it by hand", e);
        }
    }
}
