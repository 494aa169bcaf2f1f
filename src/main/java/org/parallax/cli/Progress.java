package org.parallax.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Progress of long work on standard error: a bar on a terminal, a plain line for each tenth otherwise. The launcher says which, by
 * the system property {@code parallax.terminal}.
 */
final class Progress implements AutoCloseable {
    private static final int BAR_WIDTH = 30;
    private static final int PLAIN_STEPS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long total;
    private long done;
    private long shown = -1;

    Progress(String what, long total) {
        this(what, total, System.err, Boolean.getBoolean("parallax.terminal"));
    }

    Progress(String what, long total, PrintStream out, boolean terminal) {
        this.what = what;
        this.total = total;
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void step() {
        advanceTo(done + 1);
    }

    synchronized void advanceTo(long count) {
        done = count;
        long step = total == 0 ? 0 : done * (terminal ? 100 : PLAIN_STEPS) / total;
        if (step != shown) {
            shown = step;
            show();
        }
    }

    private void show() {
        if (terminal) {
            int filled = (int) (BAR_WIDTH * shown / 100);
            out.printf(Locale.ROOT, "\r%s [%s%s] %d of %d", what, "#".repeat(filled), " ".repeat(BAR_WIDTH - filled), done, total);
        } else if (total > 0) {
            out.printf(Locale.ROOT, "%s: %d of %d%n", what, done, total);
        }
        out.flush();
    }

    @Override
    public void close() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
