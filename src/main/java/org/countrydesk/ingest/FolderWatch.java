package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.countrydesk.edition.DeskSettings;
import org.countrydesk.markup.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the edition in line with the folder: reads it at the start, and again when a file in it changes, is added or goes.
 * Listens to the file system's notices and, because not every file system gives them, looks again every so often.
 */
@Component
@ConditionalOnProperty(name = "desk.watch", havingValue = "true", matchIfMissing = true)
class FolderWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** A burst of changes is over when nothing has come for this long. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Ingest ingest;
    private final Path folder;
    private final Duration rescan;
    private final Thread thread = new Thread(this::work, "folder-watch");
    private volatile boolean running;

    FolderWatch(Ingest ingest, DeskSettings settings) {
        this.ingest = ingest;
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
        thread.start();
    }

    /** Stop between two runs; a run under way is left to end with the process, which harms nothing. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
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
        ingest.resume(Progress.SILENT);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            while (running) {
                register(watch);
                readOnce();
                await(watch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.error("The folder {} cannot be watched; its changes are seen at the next start.", folder, e);
        }
    }

    private void readOnce() throws InterruptedException {
        try {
            IngestReport report = ingest.run(Progress.SILENT);
            if (report.changed()) {
                report.problems().stream()
                        .filter(problem -> problem.level() == Problem.Level.LOST)
                        .limit(20)
                        .forEach(problem -> LOG.warn("{}", problem));
                LOG.info("{}", report.summary());
            }
        } catch (IOException e) {
            LOG.error("The folder {} cannot be read; the edition before is served on.", folder, e);
        } catch (RuntimeException e) {
            if (running) {
                LOG.error("The ingest failed; the edition before is served on.", e);
            }
        }
    }

    /** Registering a folder again is harmless and finds new ones below it. */
    private void register(WatchService watch) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
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
    }

    private void await(WatchService watch) throws InterruptedException {
        WatchKey key = watch.poll(rescan.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = watch.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
