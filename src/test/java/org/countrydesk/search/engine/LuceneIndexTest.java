package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    @TempDir
    Path folder;

    @Test
    void answersNothingBeforeAnEdition() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            assertThat(index.open(1)).isFalse();
            assertThat(index.search(SearchQuery.of("copper"))).isEqualTo(SearchResults.EMPTY);
        }
    }

    @Test
    void findsWhatWasPublishedAndAfterReopening() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper is mined in the north.");
            assertThat(found(index, "copper")).containsExactly("Copper is mined in the north.");
        }
        try (LuceneIndex index = new LuceneIndex(folder)) {
            assertThat(index.open(2)).isFalse();
            assertThat(found(index, "copper")).isEmpty();
            assertThat(index.open(1)).isTrue();
            assertThat(found(index, "copper")).containsExactly("Copper is mined in the north.");
        }
    }

    @Test
    void replacesAndRemovesDocumentsWithoutTouchingOthers() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            write(index, 2, "zambia", "Copper of Zambia.");
            assertThat(found(index, "copper")).containsExactlyInAnyOrder("Copper of Chile.", "Copper of Zambia.");
            write(index, 3, "chile", "Copper and lithium of Chile.");
            assertThat(found(index, "copper"))
                    .containsExactlyInAnyOrder("Copper and lithium of Chile.", "Copper of Zambia.");
            try (SearchIndex.Update update = index.update(4)) {
                update.removeDocument("zambia");
                update.commit();
                update.publish();
            }
            assertThat(found(index, "copper")).containsExactly("Copper and lithium of Chile.");
        }
    }

    @Test
    void findsTheSameWhenItsPartsWerePutTogether() throws IOException {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            for (int i = 1; i <= 12; i++) {
                write(index, i, "mine-" + i, "Copper of mine " + i + ".");
            }
            List<String> before = found(index, "copper");
            assertThat(before).hasSize(12);
            assertThat(parts()).isGreaterThan(1);
            index.tidy();
            assertThat(parts()).as("nothing gained with so few").isGreaterThan(1);
            Files.writeString(folder.resolve("write.lock"), "left by something else");
            try (LuceneUpdate update = LuceneUpdate.again(index, DirectoryReader.listCommits(index.directory()).getLast())) {
                update.putTogether();
            }
            assertThat(parts()).isEqualTo(1);
            assertThat(found(index, "copper")).isEqualTo(before);
            assertThat(commits()).as("the parts are gone").hasSize(1);
            write(index, 13, "mine-13", "Copper of mine 13.");
            assertThat(found(index, "copper")).hasSize(13);
        }
        try (LuceneIndex index = new LuceneIndex(folder)) {
            assertThat(index.open(13)).isTrue();
            assertThat(found(index, "copper")).hasSize(13);
        }
    }

    @Test
    void putsPartsTogetherWhereManyEntriesLieOutsideOfTheLargest() {
        assertThat(new Parts(List.of()).areMany()).isFalse();
        assertThat(new Parts(List.of(10_000, 10_000)).areMany()).isFalse();
        assertThat(new Parts(List.of(200_000)).areMany()).isFalse();
        assertThat(new Parts(List.of(200_000, 40_000)).areMany()).isFalse();
        assertThat(new Parts(List.of(200_000, 40_000, 20_000)).areMany()).isTrue();
        assertThat(new Parts(List.of(60_000, 60_000)).areMany()).isTrue();
    }

    private int parts() throws IOException {
        try (Directory directory = new MMapDirectory(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }

    private List<IndexCommit> commits() throws IOException {
        try (Directory directory = new MMapDirectory(folder)) {
            return DirectoryReader.listCommits(directory);
        }
    }

    @Test
    void listsDocumentsWithAsManyHitsByAddressWhateverTheOrderTheyWereWrittenIn() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "zambia", "Copper of Zambia.");
            write(index, 2, "chile", "Copper of Chile.");
            write(index, 3, "peru", "Copper of Peru.");
            assertThat(index.search(SearchQuery.of("copper")).facet(SearchResults.DOCUMENT))
                    .extracting(SearchResults.FacetCount::value)
                    .containsExactly("chile", "peru", "zambia");
        }
    }

    @Test
    void answersMoreSearchesAtOnceThanThereAreCores() throws InterruptedException, ExecutionException {
        try (LuceneIndex index = new LuceneIndex(folder);
                ExecutorService callers = Executors.newCachedThreadPool()) {
            write(index, 1, "chile", "Copper of Chile.");
            Callable<List<String>> search = () -> found(index, "copper");
            for (Future<List<String>> answer : callers.invokeAll(Collections.nCopies(100, search))) {
                assertThat(answer.get()).containsExactly("Copper of Chile.");
            }
        }
    }

    @Test
    void keepsSharedEntriesApartFromDocuments() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            shared(index, 2, "Copper, a topic.");
            shared(index, 3, "Copper, the same topic.");
            assertThat(found(index, "copper")).containsExactlyInAnyOrder("Copper of Chile.", "Copper, the same topic.");
            try (SearchIndex.Update update = index.update(4)) {
                update.clear();
                update.commit();
                update.publish();
            }
            assertThat(found(index, "copper")).isEmpty();
        }
    }

    @Test
    void hidesAnUpdateUntilItIsPublished() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            try (SearchIndex.Update update = index.update(2)) {
                update.clear();
                assertThatThrownBy(update::publish).isInstanceOf(IllegalStateException.class);
                assertThat(found(index, "copper")).hasSize(1);
                update.commit();
                assertThat(found(index, "copper")).hasSize(1);
                update.publish();
                assertThat(found(index, "copper")).isEmpty();
            }
        }
    }

    @Test
    void leavesNothingOfAnUpdateWithoutCommit() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            try (SearchIndex.Update update = index.update(2)) {
                update.replaceDocument("peru", List.of(Entries.passage("peru", "p1", "Copper of Peru.")));
            }
            assertThat(index.open(2)).isFalse();
            assertThat(index.open(1)).isTrue();
            write(index, 3, "zambia", "Copper of Zambia.");
            assertThat(found(index, "copper")).containsExactlyInAnyOrder("Copper of Chile.", "Copper of Zambia.");
        }
    }

    @Test
    void opensTheOlderEditionWhenTheNewerWasCommittedOnly() {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            try (SearchIndex.Update update = index.update(2)) {
                update.replaceDocument("peru", List.of(Entries.passage("peru", "p1", "Copper of Peru.")));
                update.commit();
            }
        }
        try (LuceneIndex index = new LuceneIndex(folder)) {
            assertThat(index.open(1)).isTrue();
            assertThat(found(index, "copper")).containsExactly("Copper of Chile.");
            write(index, 3, "zambia", "Copper of Zambia.");
            assertThat(found(index, "copper")).containsExactlyInAnyOrder("Copper of Chile.", "Copper of Zambia.");
            assertThat(index.open(1)).isTrue();
            assertThat(index.open(3)).isTrue();
            assertThat(index.open(2)).isFalse();
        }
    }

    @Test
    void keepsNoMoreThanTwoEditions() throws IOException {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            for (int edition = 1; edition <= 5; edition++) {
                write(index, edition, "chile", "Copper of Chile, edition " + edition + ".");
            }
            assertThat(index.open(3)).isFalse();
            assertThat(index.open(4)).isTrue();
            assertThat(found(index, "copper")).containsExactly("Copper of Chile, edition 4.");
            assertThat(index.open(5)).isTrue();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("segments_"))).hasSize(2);
        }
    }

    @Test
    void refusesAnIndexWithAnyFileDamagedAndWritesItAnew() throws IOException {
        int damaged = 0;
        for (int files = 1; damaged < files; damaged++) {
            Path copy = folder.resolve("copy" + damaged);
            try (LuceneIndex index = new LuceneIndex(copy)) {
                write(index, 1, "chile", "Copper of Chile.");
            }
            List<Path> parts = files(copy);
            files = parts.size();
            damage(parts.get(damaged));
            try (LuceneIndex index = new LuceneIndex(copy)) {
                assertThat(index.open(1)).as("opens with damaged " + parts.get(damaged)).isFalse();
                assertThat(found(index, "copper")).isEmpty();
                try (SearchIndex.Update update = index.update(1)) {
                    update.clear();
                    update.replaceDocument("chile", List.of(Entries.passage("chile", "p1", "Copper of Chile.")));
                    update.commit();
                    update.publish();
                }
                assertThat(found(index, "copper")).containsExactly("Copper of Chile.");
            }
            try (LuceneIndex index = new LuceneIndex(copy)) {
                assertThat(index.open(1)).isTrue();
            }
        }
        assertThat(damaged).isGreaterThanOrEqualTo(4);
    }

    @Test
    void refusesASecondUpdateAtATime() {
        try (LuceneIndex index = new LuceneIndex(folder);
                SearchIndex.Update first = index.update(1)) {
            first.clear();
            assertThatThrownBy(() -> index.update(2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("being written already");
        }
    }

    @Test
    void movesAFileInPlaceOfItsFolderAside() throws IOException {
        Path place = Files.writeString(folder.resolve("index"), "notes");
        try (LuceneIndex index = new LuceneIndex(place)) {
            assertThat(index.open(1)).isFalse();
            write(index, 1, "chile", "Copper of Chile.");
            assertThat(found(index, "copper")).hasSize(1);
        }
        assertThat(folder.resolve("index.aside")).hasContent("notes");
    }

    @Test
    void takesOverTheLockOfAKilledProcess() throws IOException {
        Files.createFile(folder.resolve("write.lock"));
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            assertThat(found(index, "copper")).hasSize(1);
        }
    }

    @Test
    void searchesWhileEditionsAreSwapped() throws InterruptedException {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            write(index, 1, "chile", "Copper of Chile.");
            AtomicBoolean running = new AtomicBoolean(true);
            AtomicBoolean failed = new AtomicBoolean();
            Thread reader = new Thread(() -> {
                while (running.get()) {
                    if (found(index, "copper").size() != 1) {
                        failed.set(true);
                    }
                }
            });
            reader.setUncaughtExceptionHandler((thread, error) -> failed.set(true));
            reader.start();
            for (int edition = 2; edition < 20; edition++) {
                write(index, edition, "chile", "Copper of Chile, edition " + edition + ".");
            }
            running.set(false);
            reader.join();
            assertThat(failed).isFalse();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock")).sorted().toList();
        }
    }

    /** Another byte in the middle of the file. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    private static void write(SearchIndex index, long edition, String document, String text) {
        try (SearchIndex.Update update = index.update(edition)) {
            update.replaceDocument(document, List.of(Entries.passage(document, "p1", text)));
            update.commit();
            update.publish();
        }
    }

    private static void shared(SearchIndex index, long edition, String text) {
        try (SearchIndex.Update update = index.update(edition)) {
            update.replaceShared("/topics/t1", List.of(Entries.entry(EntryType.TOPIC, "", "t1", "Metal", text)));
            update.commit();
            update.publish();
        }
    }

    private static List<String> found(SearchIndex index, String words) {
        return index.search(SearchQuery.of(words)).items().stream().map(SearchHit::text).toList();
    }
}
