package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.search.relevance.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks graded questions of whole desks and fails below the best so far. {@code relevance.tsv} is what ranking was improved on;
 * {@code unseen.tsv} was written by another hand, over documents of which those beside the seeds were not looked at meanwhile. Of both,
 * half was to be hard for a search that compares words; {@code typed/} holds questions as readers type them, over two desks of twelve
 * documents, written by two further hands and only measured.
 */
class RelevanceScoreTest {

    private static final Path RELEVANCE = Path.of("src/test/resources/relevance");

    @TempDir
    Path temp;

    @Test
    void bringsFirstWhatIsSought() throws IOException {
        Comparison comparison = compare(
                RELEVANCE.resolve("relevance.tsv"), Path.of("seeds"), Path.of("src/test/resources/practice/docs"), RELEVANCE.resolve("docs"));
        assertThat(comparison.questions()).isGreaterThanOrEqualTo(120);
        assertThat(comparison.ours()).as("nDCG@10").isGreaterThanOrEqualTo(0.918);
        assertThat(comparison.ours() - comparison.plain()).as("margin over plain BM25").isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void bringsFirstWhatIsSoughtByQuestionsNotSeenBefore() throws IOException {
        Comparison comparison =
                compare(RELEVANCE.resolve("unseen.tsv"), Path.of("seeds"), Path.of("src/test/resources/heldout/docs"));
        assertThat(comparison.questions()).isGreaterThanOrEqualTo(70);
        assertThat(comparison.ours()).as("nDCG@10").isGreaterThanOrEqualTo(0.885);
        assertThat(comparison.ours() - comparison.plain()).as("margin over plain BM25").isGreaterThanOrEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second"})
    void bringsFirstWhatReadersType(String half) throws IOException {
        Path typed = RELEVANCE.resolve("typed");
        Comparison comparison = compare(typed.resolve(half + ".tsv"), Path.of("seeds"), typed.resolve(half));
        assertThat(comparison.questions()).isGreaterThanOrEqualTo(60);
        assertThat(comparison.ours()).as("nDCG@10").isGreaterThanOrEqualTo(0.97);
        assertThat(comparison.ours() - comparison.plain()).as("margin over plain BM25").isGreaterThanOrEqualTo(0.085);
    }

    private Comparison compare(Path questions, Path... folders) throws IOException {
        Path documents = Files.createDirectories(temp.resolve("documents"));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, documents.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (TestDesk desk = TestDesk.open(documents, temp.resolve("data"))) {
            desk.ingest();
            Comparison comparison = Comparison.of(desk.index(), temp.resolve("data/index"), List.of(questions));
            System.out.println(comparison);
            return comparison;
        }
    }
}
