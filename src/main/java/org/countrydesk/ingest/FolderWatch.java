package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.countrydesk.edition.DeskSettings;
import org.countrydesk.ingest.heap.HeapRoom;
import org.countrydesk.markup.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the edition in line with the folder: reads it at the start, and again when a file in it changes, is added or goes.
 * Listens to the file system's notices and, because not every file system gives them, looks again every so often.
 */
@Component
class FolderWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** A burst of changes is over when nothing has come for this long. */
    private static final Duration QUIET = Duration.ofMillis(300);

    /** A burst that does not end is read after this long all the same. */
    private static final Duration LONGEST_BURST = Duration.ofSeconds(5);

    /** How soon a folder that could not be read is looked for again. */
    private static final Duration MISSING = Duration.ofSeconds(2);

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Ingest ingest;
    private final Path folder;
    private final Duration rescan;
    private final boolean wanted;
    private final Thread thread = new Thread(this::work, "folder-watch");
    private final Leftovers leftovers = new Leftovers();
    private volatile boolean running;
    private boolean tidied;
    private String complaint = "";

    /** @param wanted asked at the start: what is a bean and what is none may have been settled when the jar was built */
    FolderWatch(Ingest ingest, DeskSettings settings, @Value("${desk.watch:true}") boolean wanted) {
        this.ingest = ingest;
        this.wanted = wanted;
        folder = settings.seeds();
        rescan = settings.rescan().isZero() ? LONGEST_WAIT : settings.rescan();
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        running = true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            thread.start();
        }
    }

    /**
     * Stop between two steps of a run, never by an interrupt: that would close the files of store and index under it. A step
     * that takes longer is left to end with the process, which harms nothing.
     */
    @Override
    public void stop() {
        running = false;
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try (WatchService watch = notices()) {
            boolean resumed = false;
            boolean folders = true;
            boolean roomy = false;
            while (running) {
                resumed = resumed || attempt(() -> ingest.resume(this::goOn));
                if (folders) {
                    register(watch);
                }
                boolean read = resumed && attempt(this::read);
                if (resumed && !roomy) {
                    HeapRoom.ample();
                    roomy = true;
                }
                folders = await(watch, read || rescan.compareTo(MISSING) < 0 ? rescan : MISSING) || !read;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("The notices of the file system cannot be closed.", e);
        }
    }

    /** A part of the work that may fail; the next look tries again. */
    private interface Work {
        void run() throws IOException;
    }

    private boolean attempt(Work work) {
        try {
            work.run();
            complaint = "";
            return true;
        } catch (NoSuchFileException | NotDirectoryException e) {
            complain("There is no folder '" + folder + "'.", null);
        } catch (IOException e) {
            complain("The folder '" + folder + "' cannot be read.", e);
        } catch (CancellationException e) {
            LOG.debug("The ingest was stopped.");
        } catch (RuntimeException e) {
            if (running) {
                complain("The ingest failed.", e);
            }
        }
        return false;
    }

    /** Say what is wrong once, not at every look. */
    private void complain(String what, @Nullable Exception why) {
        String now = what + (why == null ? "" : why);
        if (!now.equals(complaint)) {
            LOG.error("{} The edition before, if there is one, is served on; it is looked for again and again.", what, why);
            complaint = now;
        }
    }

    private void goOn(String step, int done, int total) {
        if (!running) {
            throw new CancellationException();
        }
    }

    private void read() throws IOException {
        IngestReport report = ingest.run(this::goOn);
        LOG.debug("Edition {} is in line with the folder.", report.edition());
        if (report.changed()) {
            report.problems().stream()
                    .filter(problem -> problem.level() == Problem.Level.LOST)
                    .limit(20)
                    .forEach(problem -> LOG.warn("{}", problem));
            LOG.info("{}", report.summary());
            if (report.tally().documents() == 0) {
                LOG.warn("The folder '{}' holds no document that can be read.", folder);
            }
        }
        if (running && (report.changed() || !tidied)) {
            tidied = true;
            tidy();
        }
        leftovers.collect();
    }

    /** What goes wrong here harms nobody: the index is searched in the parts it lies in, and tried again after the next change. */
    private void tidy() {
        try {
            ingest.tidy();
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("The index stays in parts, as they could not be put together.", e);
            }
        }
    }

    /** Without notices, which a system may be short of, the folder is only looked through every so often. */
    private @Nullable WatchService notices() {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("The file system gives no notices ({}); '{}' is looked through every {}.", e.getMessage(), folder, rescan);
            return null;
        }
    }

    /** Registering a folder again is harmless and finds new ones below it. */
    private void register(@Nullable WatchService watch) {
        if (watch == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            Path top = folder.toRealPath();
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                    if (!dir.equals(top) && Folder.hidden(dir)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    dir.register(
                            watch,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.debug("Not every folder below '{}' gives notices.", folder, e);
        }
    }

    /**
     * Wait for a notice, at most so long; wakes up now and then to see whether the desk stops.
     *
     * @return whether there may be folders that give no notices yet
     */
    private boolean await(@Nullable WatchService watch, Duration longest) throws InterruptedException {
        Instant end = Instant.now().plus(longest);
        while (running && Instant.now().isBefore(end)) {
            WatchKey key = poll(watch);
            if (key != null) {
                Instant last = Instant.now().plus(LONGEST_BURST);
                boolean folders = false;
                while (key != null && Instant.now().isBefore(last)) {
                    WatchKey in = key;
                    folders |= in.pollEvents().stream().anyMatch(event -> mayBeFolder(in, event));
                    key.reset();
                    key = poll(watch);
                }
                if (key != null) {
                    key.reset();
                    folders = true;
                }
                return folders;
            }
        }
        return true;
    }

    private static boolean mayBeFolder(WatchKey key, WatchEvent<?> event) {
        return !(event.context() instanceof Path name) || !(key.watchable() instanceof Path in) || Files.isDirectory(in.resolve(name));
    }

    private static @Nullable WatchKey poll(@Nullable WatchService watch) throws InterruptedException {
        if (watch == null) {
            Thread.sleep(QUIET);
            return null;
        }
        return watch.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
}
