package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        try (SearchIndex.Update update = index.update(number);
                Writing writing = new Writing(reader, store, feed, plan, declarations, known, number, update)) {
            if (before == null) {
                update.clear();
                store.dropIndexes();
            }
            writing.readAll(progress);
            steps.end("reading, writing");
            progress.at("linking", 0, 1);
            CorpusLinker.Linked linked = linker.link(number, writing.slugsRead(), writing.ended(), () -> {
                writing.awaitIndexed(); // which reads tables that cannot be read while they get an index
                steps.end("indexing what was left");
                if (before == null) {
                    store.makeIndexes(Store.BY_VALUE);
                }
                store.count(number, writing.ended());
                steps.end("indexes by value, counting");
            });
            steps.end("linking");
            progress.at("indexing", 0, 1);
            writing.index(() -> {
                if (linked.whole()) {
                    feed.shared(number, update);
                } else {
                    feed.shared(number, linked.topics(), linked.lines(), update);
                }
                update.commit();
            });
            if (before == null) {
                store.makeIndexes(Store.OF_LINKED);
            }
            steps.end("indexes of what is linked");
            writing.awaitIndexed();
            steps.end("index: topics and series, commit");
            Tally tally = store.publish(number, linked, clock.instant());
            steps.end("store: publish");
            update.publish();
            steps.end("index: publish");
            indexed = number;
            editions.serve(editions.newestStored().orElseThrow());
            steps.end("live");
            store.purge(number - 1);
            steps.end("purge");
            return report(number, true, plan, writing.slugsRead().size(), tally, writing.problems(), started);
        }
    }

    /** Put the index together where many documents were added: a long step, of which readers notice nothing but faster searches. */
    public synchronized void tidy() {
        index.tidy();
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
}
