package org.countrydesk.ready;

import java.io.IOException;
import java.nio.file.Path;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the answers that were asked for most over a stop. It takes them when neither the server nor the watch over the folder is at work
 * any more, and writes them when the store is closed and shows how it was left.
 */
final class PageKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PageKeeper.class);

    private final Path file;
    private final Origin origin;
    private final ReadyPages pages;
    private final Editions editions;
    private volatile boolean running;
    private volatile @Nullable SavedPages most;

    PageKeeper(Path file, Origin origin, ReadyPages pages, Editions editions) {
        this.file = file;
        this.origin = origin;
        this.pages = pages;
        this.editions = editions;
        if (origin.name().isPresent()) {
            SpringApplication.getShutdownHandlers().add(this::write);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** An edition that is complete and not served yet leaves the answers of the one before without use. */
    @Override
    public void stop() {
        running = false;
        Editions.Live live = editions.find().orElse(null);
        if (live != null && editions.newestStored().filter(live::equals).isPresent()) {
            most = new SavedPages(live.number(), pages.most(live, SavedPages.MOST));
        }
    }

    /** Write what was taken, named by what is there when all is closed. */
    void write() {
        SavedPages taken = most;
        String name = origin.name().orElse(null);
        if (taken == null || name == null || taken.pages().isEmpty()) {
            return;
        }
        try {
            taken.write(file, name);
        } catch (IOException e) {
            LOG.warn("The answers that were ready cannot be kept in '{}': {}", file, e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After all that serves and reads, which stand at the far end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
