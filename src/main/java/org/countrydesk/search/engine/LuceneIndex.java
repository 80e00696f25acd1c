package org.countrydesk.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.countrydesk.search.entry.IndexRules;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.Suggestions;
import org.countrydesk.search.rank.Segments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index in a folder of its own, with Lucene. One process writes it; a lock left by a killed one does not hold. */
public final class LuceneIndex implements SearchIndex {

    /** Names the edition in a commit's notes. */
    static final String EDITION = "edition";

    /** Names the rules of analysis and the layout in a commit's notes. */
    static final String RULES = "rules";

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final Path folder;
    private final Directory directory;
    private final Object switching = new Object();

    /** A search does nothing but compute: more at a time than there are cores would slow each other, and starve the compiler of the JVM. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private volatile @Nullable EditionSearcher current;
    private volatile Making making = new Making(0, 0);

    /** Use the index in this folder, which is made when it is missing; nothing else may lie in it. A file in its place is moved aside. */
    public LuceneIndex(Path directory) {
        try {
            moveAside(directory);
            this.folder = Files.createDirectories(directory);
            this.directory = new MMapDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use '" + directory + "' for the index", e);
        }
    }

    /** What is no folder cannot be an index, which is made anew; whose the file is nobody knows, so it is kept. */
    private static void moveAside(Path directory) throws IOException {
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(directory)) {
            Path aside = directory.resolveSibling(directory.getFileName() + ".aside");
            Files.move(directory, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("'{}' is no folder, so it cannot be the index; it was moved to '{}', and the index has to be rebuilt.", directory, aside);
        }
    }

    @Override
    public boolean open(long edition) {
        try {
            Optional<IndexCommit> commit = commitOf(edition);
            if (commit.isEmpty()) {
                return false;
            }
            DirectoryReader reader = DirectoryReader.open(commit.get());
            boolean whole = false;
            try {
                for (LeafReaderContext leaf : reader.leaves()) {
                    if (leaf.reader() instanceof CodecReader segment) {
                        segment.checkIntegrity();
                    }
                }
                show(reader);
                whole = true;
            } finally {
                if (!whole) {
                    reader.close();
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) { // the latter for an index of a Lucene that is no longer read
            LOG.warn("The index in '{}' cannot be read ({}); it has to be rebuilt.", folder, e.getMessage());
            return false;
        }
    }

    @Override
    public Update update(long edition) {
        EditionSearcher base = current;
        try {
            return LuceneUpdate.start(this, edition, base == null ? null : base.reader().getIndexCommit());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index in '" + folder + "'", e);
        }
    }

    @Override
    public void tidy() {
        EditionSearcher searched = current;
        if (searched != null && Parts.of(searched.reader()).areMany()) {
            try (LuceneUpdate update = LuceneUpdate.again(this, searched.reader().getIndexCommit())) {
                update.putTogether();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot put the index in '" + folder + "' together", e);
            }
        }
    }

    @Override
    public SearchResults search(SearchQuery query) {
        return inTurn(() -> ask(searcher -> searcher.search(query))).orElse(SearchResults.EMPTY);
    }

    @Override
    public Suggestions suggest(String typed, int most) {
        return ask(searcher -> searcher.suggester().suggest(typed, most)).orElse(Suggestions.NONE);
    }

    @Override
    public Optional<Matches> matches(String document, String q, int most) {
        return inTurn(() -> ask(searcher -> searcher.matches(document, q, most)));
    }

    @Override
    public Optional<Making> making() {
        return current == null ? Optional.of(making) : Optional.empty();
    }

    private interface Question<T> {
        T of(EditionSearcher searcher) throws IOException;
    }

    private <T> T inTurn(Supplier<T> question) {
        turns.acquireUninterruptibly();
        try {
            return question.get();
        } finally {
            turns.release();
        }
    }

    /** Ask the edition that is searched, and hold it for that long; empty when there is none. */
    private <T> Optional<T> ask(Question<T> question) {
        for (EditionSearcher searcher = current; searcher != null; searcher = current) {
            if (searcher.hold()) {
                try {
                    return Optional.of(question.of(searcher));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read the index in '" + folder + "'", e);
                } finally {
                    release(searcher);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        synchronized (switching) {
            EditionSearcher last = current;
            current = null;
            if (last != null) {
                release(last);
            }
        }
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Directory directory() {
        return directory;
    }

    Path folder() {
        return folder;
    }

    /** Keep how far an update has come, for those who wait for it. */
    void at(Making now) {
        making = now;
    }

    /** Read a commit; the parts it has in common with what is searched are not opened again. */
    DirectoryReader reader(IndexCommit commit) throws IOException {
        EditionSearcher searched = current;
        if (searched != null && searched.hold()) {
            try {
                DirectoryReader next = DirectoryReader.openIfChanged(searched.reader(), commit);
                if (next != null) {
                    return next;
                }
            } finally {
                release(searched);
            }
        }
        return DirectoryReader.open(commit);
    }

    /** Let searches use this reader from now on; the one before closes with its last search. */
    void show(DirectoryReader reader) throws IOException {
        EditionSearcher searched = current;
        EditionSearcher next = new EditionSearcher(reader, searched == null ? Segments.none() : searched.segments());
        synchronized (switching) {
            EditionSearcher last = current;
            current = next;
            if (last != null) {
                release(last);
            }
        }
    }

    private Optional<IndexCommit> commitOf(long edition) throws IOException {
        try {
            List<IndexCommit> commits = DirectoryReader.listCommits(directory);
            for (IndexCommit commit : commits.reversed()) {
                Map<String, String> notes = commit.getUserData();
                if (Long.toString(edition).equals(notes.get(EDITION)) && IndexRules.FINGERPRINT.equals(notes.get(RULES))) {
                    return Optional.of(commit);
                }
            }
        } catch (IndexNotFoundException e) {
            LOG.debug("There is no index in '{}' yet.", folder);
        }
        return Optional.empty();
    }

    private static void release(EditionSearcher searcher) {
        try {
            searcher.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
