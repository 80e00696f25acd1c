package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countrydesk.edition.Edition;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.ingest.linking.CorpusLinker;
import org.countrydesk.ingest.linking.Steps;
import org.countrydesk.markup.Problem;
import org.countrydesk.search.feed.IndexFeed;
import org.countrydesk.search.index.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The straight line, from the folder to the edition readers see. Runs one at a time; a run that is stopped at any moment
 * leaves the edition before it.
 */
public final class Ingest {

    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

    /** Files read side by side and written in one transaction; with their bytes it bounds the memory a run needs. */
    private static final int CHUNK = 64;

    private static final long CHUNK_BYTES = 4 << 20;

    private final Path folder;
    private final Reader reader;
    private final Store store;
    private final CorpusLinker linker;
    private final IndexFeed feed;
    private final SearchIndex index;
    private final Editions editions;
    private final Clock clock;
    private final String rules = RulesFingerprint.compute();

    /** Edition that the index is known to be of; 0 for none. */
    private long indexed;

    Ingest(
            Path folder,
            Reader reader,
            Store store,
            CorpusLinker linker,
            IndexFeed feed,
            SearchIndex index,
            Editions editions,
            Clock clock) {
        this.folder = folder;
        this.reader = reader;
        this.store = store;
        this.linker = linker;
        this.feed = feed;
        this.index = index;
        this.editions = editions;
        this.clock = clock;
    }

    /** Serve the newest complete edition of the store, if there is one, after sweeping what a killed run left. */
    public synchronized void resume(Progress progress) {
        Optional<Editions.Live> newest = editions.newestStored();
        store.recover(newest.map(Editions.Live::number).orElse(0L));
        newest.ifPresent(live -> serve(live, progress));
    }

    /**
     * Serve an edition of the store, and open the index of the same edition. Where there is none that is whole, it is made from the
     * store while readers read: only the search waits, and so does the next ingest. A making that is cut short leaves no index, so it
     * begins anew.
     */
    private void serve(Editions.Live live, Progress progress) {
        boolean open = index.open(live.number());
        editions.serve(live);
        if (!open) {
            LOG.warn("The search index is missing or is not of edition {}; it is rebuilt from the store.", live.number());
            feed.rebuild(live.number(), (done, all) -> progress.at("indexing", done, all));
            LOG.info("The search index of edition {} is made.", live.number());
        }
        indexed = live.number();
        store.purge(live.number() - 1);
    }

    /** Bring the edition in line with the folder. */
    public synchronized IngestReport run(Progress progress) throws IOException {
        Instant started = clock.instant();
        Steps steps = new Steps();
        Editions.Live before = editions.newestStored().orElse(null);
        long number = before == null ? 1 : before.number() + 1;
        if (before != null && indexed != before.number()) {
            serve(before, progress);
        }
        Map<String, Known> known = before == null ? Map.of() : store.known(before.number());
        boolean readAll = before != null && !before.rules().equals(rules);
        Instant lastLook = before == null ? Instant.EPOCH : before.publishedAt();
        List<Folder.Candidate> files = new Folder(folder).candidates();
        Declarations declarations = Declarations.read(folder).withCopies(Copies.among(files, known, lastLook));
        Plan plan = Plan.of(files, known, declarations, readAll, lastLook);
        plan.touched().forEach((file, now) -> store.touch(file.id(), now.bytes(), now.modified()));
        if (before != null && plan.changesNothing()) {
            return report(before.number(), false, plan, 0, before.tally(), List.of(), started);
        }
        steps.end("comparing the folder");
        store.recover(number - 1);
        store.begin(new Edition(number, started, rules));
        try (SearchIndex.Update update = index.update(number)) {
            if (before == null) {
                update.clear();
                store.dropIndexes();
            }
            Writing writing = new Writing(plan, declarations, known, number, update);
            writing.readAll(progress);
            steps.end("reading, writing, indexing");
            progress.at("linking", 0, 1);
            if (before == null) {
                store.makeIndexes(Store.BY_VALUE);
            }
            CorpusLinker.Linked linked = linker.link(number, writing.slugsRead, writing.ended);
            if (before == null) {
                store.makeIndexes(Store.OF_SHARED);
            }
            steps.end("linking");
            store.count(number, writing.ended);
            steps.end("counting");
            progress.at("indexing", 0, 1);
            if (linked.whole()) {
                feed.shared(number, update);
            } else {
                feed.shared(number, linked.topics(), linked.lines(), update);
            }
            steps.end("index: topics and series");
            update.commit();
            steps.end("index: commit");
            Tally tally = store.publish(number, linked, clock.instant());
            steps.end("store: publish");
            update.publish();
            steps.end("index: publish");
            indexed = number;
            editions.serve(editions.newestStored().orElseThrow());
            steps.end("live");
            store.purge(number - 1);
            steps.end("purge");
            return report(number, true, plan, writing.slugsRead.size(), tally, writing.problems, started);
        }
    }

    private IngestReport report(
            long edition, boolean changed, Plan plan, int read, Tally tally, List<Problem> problems, Instant started) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(null);
        return new IngestReport(
                edition,
                changed,
                read,
                (int) plan.kept().stream().filter(file -> !file.refused()).count(),
                plan.gone().size(),
                tally,
                sorted,
                Duration.between(started, clock.instant()));
    }

    /**
     * The part of a run that reads files, writes their rows and indexes them, each step while the others go on: one chunk is indexed while
     * the next is written and the one after it read. Rows are written and indexed in the order of the files.
     */
    private final class Writing {

        private final Plan plan;
        private final Declarations declarations;
        private final Map<String, Known> before;
        private final long edition;
        private final SearchIndex.Update update;
        private final List<Long> ended = new ArrayList<>();
        private final Set<String> slugsRead = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, String> slugOf = new HashMap<>();
        private final DocumentSlugs slugs = new DocumentSlugs();

        Writing(Plan plan, Declarations declarations, Map<String, Known> before, long edition, SearchIndex.Update update) {
            this.plan = plan;
            this.declarations = declarations;
            this.before = before;
            this.edition = edition;
            this.update = update;
            plan.kept().stream().filter(file -> !file.refused()).forEach(file -> slugs.take(file.slug()));
        }

        void readAll(Progress progress) {
            List<Folder.Candidate> files = plan.toRead();
            for (Folder.Candidate file : files) {
                Known old = before.get(file.name());
                slugOf.put(file.name(), old != null && !old.refused() && slugs.take(old.slug()) ? old.slug() : slugs.next(file.name()));
            }
            List<Known> last = new ArrayList<>(plan.gone());
            files.stream().map(file -> before.get(file.name())).filter(Objects::nonNull).forEach(last::add);
            Set<String> slugsGone = new TreeSet<>();
            last.stream().filter(file -> !file.refused()).forEach(file -> {
                slugsGone.add(file.slug());
                ended.add(file.id());
            });
            store.close(last, edition); // first, so that a changed document is indexed from its new rows alone
            try (ExecutorService reading = Executors.newSingleThreadExecutor();
                    ExecutorService indexing = Executors.newSingleThreadExecutor()) {
                List<List<Folder.Candidate>> chunks = chunks(files);
                List<Future<?>> indexed = new ArrayList<>();
                Future<List<Reader.Outcome>> next = null;
                int done = 0;
                for (int i = 0; i < chunks.size(); i++) {
                    progress.at("reading", done, files.size());
                    Future<List<Reader.Outcome>> now = next == null ? reading.submit(reading(chunks.get(i))) : next;
                    next = i + 1 < chunks.size() ? reading.submit(reading(chunks.get(i + 1))) : null;
                    List<String> written = write(get(now));
                    indexed.add(indexing.submit(() -> feed.documents(edition, written, update)));
                    done += chunks.get(i).size();
                }
                progress.at("reading", files.size(), files.size());
                indexed.forEach(Writing::get);
            }
            List<String> closed = new ArrayList<>(plan.gone().stream().map(Known::source).toList());
            files.forEach(file -> closed.add(file.name()));
            closed.add(Folder.DECLARATIONS);
            store.closeProblems(closed, edition);
            store.addProblems(declarations.problems(), edition);
            slugsGone.removeAll(slugsRead);
            slugsGone.forEach(update::removeDocument);
        }

        private Callable<List<Reader.Outcome>> reading(List<Folder.Candidate> files) {
            return () -> files.parallelStream().map(file -> reader.read(file, declarations.of(file.name()))).toList();
        }

        /** Cut the files into chunks of which three may be in memory at once. */
        private static List<List<Folder.Candidate>> chunks(List<Folder.Candidate> files) {
            List<List<Folder.Candidate>> chunks = new ArrayList<>();
            long bytes = 0;
            for (Folder.Candidate file : files) {
                if (chunks.isEmpty() || chunks.getLast().size() == CHUNK || bytes + file.bytes() > CHUNK_BYTES) {
                    chunks.add(new ArrayList<>());
                    bytes = 0;
                }
                chunks.getLast().add(file);
                bytes += file.bytes();
            }
            return chunks;
        }

        private static <T> T get(Future<T> step) {
            try {
                return step.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the run was stopped", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }

        /** Write what was read; return the slugs of the documents among it. */
        private List<String> write(List<Reader.Outcome> outcomes) {
            List<Store.Entry> entries = new ArrayList<>();
            List<Reader.Refused> refused = new ArrayList<>();
            for (Reader.Outcome outcome : outcomes) {
                switch (outcome) {
                    case Reader.Read read -> {
                        String name = read.file().name();
                        entries.add(new Store.Entry(read, slugOf.getOrDefault(name, name), Plan.hash(declarations.of(name))));
                        problems.addAll(read.problems());
                    }
                    case Reader.Refused one -> {
                        refused.add(one);
                        problems.add(one.problem());
                    }
                }
            }
            store.add(entries, edition);
            store.addRefusals(refused, declarations, edition);
            List<String> written = entries.stream().map(Store.Entry::slug).toList();
            slugsRead.addAll(written);
            return written;
        }
    }
}
