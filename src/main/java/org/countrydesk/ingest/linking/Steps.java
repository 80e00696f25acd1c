package org.countrydesk.ingest.linking;

import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs, for whoever wants to know, how long the steps of a run take one after another, and how much of that its thread worked. */
public final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private long from = System.nanoTime();
    private long worked = work();

    /** Note that a step has ended. */
    public void end(String step) {
        long now = System.nanoTime();
        long work = work();
        LOG.debug("{}: {} ms, at work {} ms", step, (now - from) / 1_000_000, (work - worked) / 1_000_000);
        from = now;
        worked = work;
    }

    /** Wait for a step that another thread does; return what it came to, or fail as it did. */
    public static <T> T result(Future<T> step) {
        try {
            return step.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static long work() {
        return LOG.isDebugEnabled() ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : 0;
    }
}
