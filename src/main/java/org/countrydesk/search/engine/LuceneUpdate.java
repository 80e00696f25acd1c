package org.countrydesk.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.entry.IndexRules;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one edition. What it replaces stays until the edition after it is committed. */
final class LuceneUpdate implements SearchIndex.Update {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneUpdate.class);

    /** Entries gathered in memory before they are written, in megabytes: larger first segments, fewer merges. */
    private static final double BUFFER_MEGABYTES = 128;

    /** More parts than an index has. */
    private static final int ALL_AT_ONCE = 1_000;

    private final LuceneIndex index;
    private final long edition;
    private final IndexWriter writer;
    private final EntryWriter entries = new EntryWriter();
    private boolean committed;

    private LuceneUpdate(LuceneIndex index, long edition, IndexWriter writer) {
        this.index = index;
        this.edition = edition;
        this.writer = writer;
    }

    /** Start on top of a commit, on top of the newest one when there is no such, or from nothing when that cannot be used. */
    static LuceneUpdate start(LuceneIndex index, long edition, @Nullable IndexCommit base) throws IOException {
        Directory directory = index.directory();
        deleteSpoiledLock(index.folder());
        try {
            IndexWriter writer = new IndexWriter(directory, onTopOf(base));
            try {
                if (!writtenByTheseRules(writer)) {
                    writer.deleteAll();
                }
            } catch (IOException e) {
                writer.rollback();
                throw e;
            }
            return new LuceneUpdate(index, edition, writer);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException(
                    "the index in '" + index.folder() + "' is being written already; let that end first", e);
        } catch (IOException | IllegalArgumentException e) { // the latter for an index of a Lucene that is no longer read
            LOG.warn("The index in '{}' cannot be continued ({}); it is written anew.", index.folder(), e.getMessage());
            empty(index.folder());
            return new LuceneUpdate(index, edition, new IndexWriter(directory, onTopOf(null)));
        }
    }

    /** Start on top of a commit, to write the same edition; where it cannot be used nothing is written. */
    static LuceneUpdate again(LuceneIndex index, IndexCommit same) throws IOException {
        deleteSpoiledLock(index.folder());
        long edition = Long.parseLong(same.getUserData().getOrDefault(LuceneIndex.EDITION, "0"));
        return new LuceneUpdate(index, edition, new IndexWriter(index.directory(), onTopOf(same)));
    }

    private static IndexWriterConfig onTopOf(@Nullable IndexCommit base) {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(OpenMode.CREATE_OR_APPEND);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setUseCompoundFile(false); // or each part would be written twice
        config.setIndexDeletionPolicy(new LastTwo(base == null ? -1 : base.getGeneration()));
        if (base != null) {
            config.setIndexCommit(base);
        }
        return config;
    }

    private static boolean writtenByTheseRules(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> notes = writer.getLiveCommitData();
        if (notes != null) {
            for (Map.Entry<String, String> note : notes) {
                if (note.getKey().equals(LuceneIndex.RULES)) {
                    return note.getValue().equals(IndexRules.FINGERPRINT);
                }
            }
        }
        return false;
    }

    /** Lucene's lock is an empty file and it trusts no other: one that was written into guards nothing. */
    private static void deleteSpoiledLock(Path folder) throws IOException {
        Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    /** The lock stays: it may be held. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void clear() {
        write(writer::deleteAll);
    }

    @Override
    public void replaceDocument(String document, List<SearchEntry> entries) {
        replace(EntryFields.owner(document), entries);
    }

    @Override
    public void at(int documents, int all) {
        index.at(new SearchIndex.Making(documents, all));
    }

    @Override
    public void removeDocument(String document) {
        write(() -> writer.deleteDocuments(new Term(EntryFields.OWNER, EntryFields.owner(document))));
    }

    @Override
    public void clearShared() {
        write(() -> writer.deleteDocuments(new PrefixQuery(new Term(EntryFields.OWNER, EntryFields.SHARED))));
    }

    @Override
    public void replaceShared(String address, List<SearchEntry> entries) {
        replace(EntryFields.sharedOwner(address), entries);
    }

    private void replace(String owner, List<SearchEntry> all) {
        write(() -> {
            writer.deleteDocuments(new Term(EntryFields.OWNER, owner));
            for (SearchEntry entry : all) {
                writer.addDocument(entries.write(entry, owner));
            }
        });
    }

    @Override
    public void commit() {
        write(() -> {
            writer.setLiveCommitData(Map.of(
                            LuceneIndex.EDITION, Long.toString(edition), LuceneIndex.RULES, IndexRules.FINGERPRINT)
                    .entrySet());
            writer.commit();
        });
        committed = true;
    }

    @Override
    public void publish() {
        if (!committed) {
            throw new IllegalStateException("edition " + edition + " is published before it is committed");
        }
        write(() -> index.show(index.reader(DirectoryReader.listCommits(index.directory()).getLast())));
    }

    /** Put all parts together, in their order, and let readers see the whole; the parts go. */
    void putTogether() {
        LogDocMergePolicy inOrder = new LogDocMergePolicy();
        inOrder.setMergeFactor(ALL_AT_ONCE);
        writer.getConfig().setMergePolicy(inOrder);
        write(() -> writer.forceMerge(1));
        commit();
        publish();
    }

    @Override
    public void close() {
        write(writer::rollback);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write edition " + edition + " of the index in '" + index.folder() + "'", e);
        }
    }

    /** Keeps the newest commit, and the one that was searched when it was written, or else the one before, unless it is of the same edition. */
    private static final class LastTwo extends IndexDeletionPolicy {

        private final long searched;

        LastTwo(long searched) {
            this.searched = searched;
        }

        @Override
        public void onInit(List<? extends IndexCommit> commits) {
            // Nothing is replaced yet.
        }

        @Override
        public void onCommit(List<? extends IndexCommit> commits) throws IOException {
            boolean searchedIsHere = commits.stream().anyMatch(commit -> commit.getGeneration() == searched);
            for (int i = 0; i < commits.size() - 1; i++) {
                IndexCommit commit = commits.get(i);
                boolean before = searchedIsHere ? commit.getGeneration() == searched : i == commits.size() - 2;
                if (!before || commit.getUserData().equals(commits.getLast().getUserData())) {
                    commit.delete();
                }
            }
        }
    }
}
