package org.countrydesk.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countrydesk.ingest.heap.HeapRoom;
import org.countrydesk.ingest.linking.Steps;
import org.countrydesk.markup.Problem;
import org.countrydesk.search.feed.IndexFeed;
import org.countrydesk.search.index.SearchIndex;

/**
 * The part of a run that reads files, writes their rows and indexes them, each step while the others go on: chunks that were written are
 * indexed while the next is written and the one after it read. Rows are written and indexed in the order of the files.
 */
final class Writing implements AutoCloseable {

    /** Files read side by side and written in one transaction; with their bytes it bounds the memory a run needs. */
    private static final int CHUNK = 32;

    /** Documents indexed at a time. */
    private static final int INDEXED_TOGETHER = 64;

    /**
     * So many steps of indexing may wait: further behind, the index would be left alone to the end with one core, while what reads and writes
     * has long taken the other.
     */
    private static final int MOST_WAITING = 4;

    private static final long CHUNK_BYTES = 4 << 20;

    /** Files that fill the heap when they are read in one run. */
    private static final int FILLING = 1_000;

    private final Reader reader;
    private final Store store;
    private final IndexFeed feed;
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
    private final ExecutorService indexing = Executors.newSingleThreadExecutor();
    private final ArrayDeque<Future<?>> indexed = new ArrayDeque<>();
    private final HeapRoom room;

    Writing(
            Reader reader,
            Store store,
            IndexFeed feed,
            Plan plan,
            Declarations declarations,
            Map<String, Known> before,
            long edition,
            SearchIndex.Update update) {
        this.reader = reader;
        this.store = store;
        this.feed = feed;
        this.plan = plan;
        this.declarations = declarations;
        this.before = before;
        this.edition = edition;
        this.update = update;
        plan.kept().stream().filter(file -> !file.refused()).forEach(file -> slugs.take(file.slug()));
        room = plan.toRead().size() < FILLING ? HeapRoom.narrow() : HeapRoom.wide();
    }

    /** Return the slugs of the documents that were written. */
    Set<String> slugsRead() {
        return slugsRead;
    }

    /** Return the ids of the documents that are no longer as they were. */
    List<Long> ended() {
        return ended;
    }

    /** Return what went wrong. */
    List<Problem> problems() {
        return problems;
    }

    /** Read and write all there is to read; what is indexed of it may lag behind. */
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
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            List<List<Folder.Candidate>> chunks = chunks(files);
            Future<List<Reader.Outcome>> next = null;
            int done = 0;
            List<String> unindexed = new ArrayList<>();
            for (int i = 0; i < chunks.size(); i++) {
                progress.at("reading", done, files.size());
                Future<List<Reader.Outcome>> now = next == null ? reading.submit(reading(chunks.get(i))) : next;
                next = i + 1 < chunks.size() ? reading.submit(reading(chunks.get(i + 1))) : null;
                unindexed.addAll(write(Steps.result(now)));
                if (unindexed.size() >= INDEXED_TOGETHER || i + 1 == chunks.size()) {
                    List<String> written = List.copyOf(unindexed);
                    index(() -> feed.documents(edition, written, update));
                    awaitIndexed(MOST_WAITING);
                    unindexed.clear();
                }
                done += chunks.get(i).size();
            }
            progress.at("reading", files.size(), files.size());
        }
        List<String> closed = new ArrayList<>(plan.gone().stream().map(Known::source).toList());
        files.forEach(file -> closed.add(file.name()));
        closed.add(Folder.DECLARATIONS);
        store.closeProblems(closed, edition);
        store.addProblems(declarations.problems(), edition);
        slugsGone.removeAll(slugsRead);
        index(() -> slugsGone.forEach(update::removeDocument));
    }

    /** Do something with the index after all that was begun, and go on meanwhile. */
    void index(Runnable step) {
        indexed.add(indexing.submit(step));
    }

    /** Wait until all that was begun with the index has been done. */
    void awaitIndexed() {
        awaitIndexed(0);
    }

    private void awaitIndexed(int most) {
        while (indexed.size() > most) {
            Steps.result(indexed.removeFirst());
        }
    }

    /** Stop, when what was begun has ended. */
    @Override
    public void close() {
        try {
            indexing.close();
        } finally {
            room.close();
        }
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
