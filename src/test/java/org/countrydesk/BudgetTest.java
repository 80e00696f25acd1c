package org.countrydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts what must stay small. What breaks a budget is named here with its reason. */
class BudgetTest {

    private static final Path MAIN = Path.of("src/main/java/org/countrydesk");
    private static final int MAIN_LINES = 300;
    private static final int TEST_LINES = 400;
    private static final int FILES = 20;

    /** Packages with more files, and why; each may grow no further than this. */
    private static final Map<String, Integer> LARGE_PACKAGES = Map.of(
            // Tables, lists, registers and notes of officers: four layouts of one thing, over the same words, dates and names.
            "extract.term", 21,
            // Store, line and ledger of an edition; commands and folder.
            "ingest", 29,
            // The functions across documents, small files, three jobs.
            "across", 25);

    @Test
    void filesAreSmall() throws IOException {
        assertThat(over(Path.of("src/main/java"), MAIN_LINES)).isEmpty();
        assertThat(over(Path.of("src/test/java"), TEST_LINES)).isEmpty();
    }

    @Test
    void packagesAreSmall() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(MAIN)) {
            files.putAll(all.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            path -> MAIN.relativize(path.getParent()).toString().replace('/', '.'), Collectors.counting())));
        }
        files.entrySet().removeIf(entry -> entry.getValue() <= LARGE_PACKAGES.getOrDefault(entry.getKey(), FILES));
        assertThat(files).isEmpty();
    }

    private static TreeSet<String> over(Path root, int most) throws IOException {
        TreeSet<String> large = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                large.add(root.relativize(file) + " has " + lines + " lines");
            }
        }
        return large;
    }
}
