package org.countrydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Damages documents in random places, the same on every run, and reads them. A longer search that follows the code is started
 * by hand: see {@link LineFuzzer}.
 */
class FuzzTest {

    private static final int TURNS = 12;
    private static final int LONGEST = 12_000;
    private static final List<String> FOLDERS =
            List.of("seeds", "src/test/resources/practice/docs", "src/test/resources/hostile", "src/test/resources/corpus");

    private static final List<String> PIECES = List.of(
            "\n", "\n\n", "|", "{|\n|-\n", "|}", "{{", "}}", "[[", "]]", "<table>", "</table>", "<tr><td rowspan=9999>", "<!--", "-->", "<ref>", "</ref>",
            "<script>", "==", "=== x ===\n", "* ", "# ", "- ", "> ", "```\n", "---\n", "&#x202E;", "\u202E", "\u0000", "\uFEFF", "(", ")", " in 2019", " from 5 to ",
            "$", "% ", " 9999999999999999999999 ", " 1/0/0 ", " February 30, 2001 ", " 0 ", " one of ", "Ambassador\t", "–", "\uD83D\uDE00", "\uD83D", "İ", "ß");

    @TestFactory
    Stream<DynamicTest> readsDamagedDocuments() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> all = Files.list(Path.of(folder))) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> damage(file)));
    }

    private static void damage(Path file) throws IOException {
        Random random = new Random(file.getFileName().toString().hashCode());
        byte[] whole = Files.readAllBytes(file);
        for (int turn = 0; turn < TURNS; turn++) {
            byte[] damaged = turn == 0 ? whole : damaged(whole, random);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> LineFuzzer.read(file.getFileName().toString(), damaged));
        }
    }

    /** Take a stretch, then put in, take out, double or flip a few times. */
    private static byte[] damaged(byte[] whole, Random random) {
        int length = Math.min(whole.length, 500 + random.nextInt(LONGEST));
        int from = random.nextInt(whole.length - length + 1);
        StringBuilder text = new StringBuilder(new String(whole, from, length, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(30); i >= 0 && text.length() > 1; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(200));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, new String(
                        PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(40)).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(at, text.substring(at, end));
                default -> text.setCharAt(at, (char) random.nextInt(256));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
