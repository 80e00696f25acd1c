package org.countrydesk.markup.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.text.FrontMatter;
import org.countrydesk.markup.text.MediaTypes;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to hang or break a reader; the time limit is a guard against hanging, not a measure. */
class HostileTest {

    private static final int LARGE = 5_000_000;

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("one word", "x".repeat(LARGE)),
                Named.of("one line", "word. ".repeat(LARGE / 6)),
                Named.of("spaces", "a" + " ".repeat(LARGE) + "b"),
                Named.of("short lines", "a\n".repeat(LARGE / 2)),
                Named.of("short paragraphs", "a\n\n".repeat(LARGE / 100)),
                Named.of("bullets in a line", "a \u2022 ".repeat(LARGE / 40)),
                Named.of("bars", "| ".repeat(LARGE / 2)),
                Named.of("100,000 cells in rows", ("| cell ".repeat(100) + "|\n").repeat(1_000)),
                Named.of("100,000 cells under a header", table()),
                Named.of("100,000 cells in a row", "| a ".repeat(100_000) + "|\n| b ".repeat(100_000)),
                Named.of("headings", "= a =\n".repeat(100_000)),
                Named.of("hash headings", "# a\n\n".repeat(100_000)),
                Named.of("equals signs", "=".repeat(LARGE) + "a" + "=".repeat(LARGE / 5)),
                Named.of("deep heading", "#".repeat(LARGE)),
                Named.of("nested lists", nested("- a\n")),
                Named.of("nested list marks", "- ".repeat(1_000) + "a"),
                Named.of("nested quotes", "> ".repeat(1_000) + "a\n"),
                Named.of("growing quotes", IntStream.range(1, 1_000).mapToObj(i -> ">".repeat(i) + " a\n").collect(Collectors.joining())),
                Named.of("open brackets", "[".repeat(100_000)),
                Named.of("open links", "[a](".repeat(50_000)),
                Named.of("stars", "*a **b ".repeat(50_000)),
                Named.of("underscores", "_".repeat(99_000)),
                Named.of("backticks", IntStream.range(1, 400).mapToObj(i -> "`".repeat(i) + " ").collect(Collectors.joining())),
                Named.of("many paragraphs of stars", "*a **b `c [d](e ![f] <g &amp;\n\n".repeat(50_000)),
                Named.of("angle brackets", "<a ".repeat(30_000)),
                Named.of("scripts", "<script ".repeat(LARGE / 8)),
                Named.of("link definitions", "[a]: b\n".repeat(50_000)),
                Named.of("open fence", "```\n" + "a\n".repeat(200_000)),
                Named.of("labels", "Aaaa Bbbb Cccc Dddd: E".repeat(100_000)),
                Named.of("labels in paragraphs", "Goals: The text goes on for as long as it takes to count.\n\n".repeat(50_000)),
                Named.of("banner again and again", "An official website of the ".repeat(100_000)),
                Named.of("narrative", "does not meet the minimum standards for the elimination of trafficking. ".repeat(50_000)),
                Named.of("efforts", "The government " + "increased the ".repeat(200_000)),
                Named.of("front matter", "---\na: " + "[".repeat(50_000) + "\n---\nText."),
                Named.of("aliases", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\nText."),
                Named.of("front matter without an end", "---\n" + "a: b\n".repeat(500_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsPlainText(String text) {
        check(text, MediaTypes.PLAIN);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsMarkdown(String text) {
        check(text, MediaTypes.MARKDOWN);
    }

    @Test
    void readsTooDeepMarkdownAsPlainText() {
        BlockTree tree = read("# Peru\n\n" + "> ".repeat(1_000) + "a", MediaTypes.MARKDOWN);
        assertEquals("Peru", tree.title());
        assertEquals(
                List.of("NOTE a:1:1: the markup is nested too deeply, stands too densely or goes on for too long to be read"
                        + " as Markdown; the file was read as plain text"),
                tree.problems().stream().map(Problem::toString).toList());
    }

    /** Whatever stands in a text, every letter of plain text comes out, and each at its place. */
    @Test
    void losesNoLetterOfRandomText() {
        String[] parts = {
            "a", "B", "Ccc ddd", " ", "  ", "\n", "\n\n", "= ", " =", "==", "- ", "* ", "** ", "\u2022 ", " \u2022 ", "|", "| ", " |",
            "|---|", "1. ", "(2) ", "# ", "> ", "`", "```\n", "[", "](", ")", "\\", "&", "<b>", "\t", "\u00A0", "\u00AD", "---\n", "~~~~",
            "Goals: ", "Ends here.", "Infobox\n", "- k: v\n", "Skip to main content", "Here's how you know", "\uFFFD", "\uD83D\uDE00"
        };
        Random random = new Random(20_261_122);
        for (int i = 0; i < 1_500; i++) {
            String text = random.ints(1 + random.nextInt(60), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            if (FrontMatter.opens(text)) {
                continue;
            }
            BlockTree tree = read(text, MediaTypes.PLAIN);
            Places.check(tree, text);
            StringBuilder out = new StringBuilder();
            tree.sections().stream()
                    .filter(section -> section.span().end() > section.span().start())
                    .forEach(section -> out.append(section.heading()));
            tree.passages().forEach(passage -> out.append(passage.text()));
            tree.furniture().forEach(piece -> out.append(piece.text()));
            tree.tables().forEach(table -> out.append(table.caption()));
            assertEquals(letters(text), letters(out.toString()), text);
            Places.check(read(text, MediaTypes.MARKDOWN), text);
        }
    }

    private static void check(String text, String mediaType) {
        BlockTree tree = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text, mediaType));
        assertFalse(tree.sections().isEmpty());
        int longest = Limits.DEFAULT.passageLength();
        assertTrue(tree.passages().stream()
                .filter(passage -> passage.cells().isEmpty())
                .allMatch(passage -> passage.text().length() <= longest));
        assertTrue(tree.passages().stream().allMatch(passage -> passage.cells().size() <= Limits.DEFAULT.cells()));
        assertTrue(tree.problems().size() < 200);
    }

    private static BlockTree read(String text, String mediaType) {
        Source source = new Source("a", text, mediaType, "0".repeat(64), text.length(), List.of());
        return new DocumentReader(Limits.DEFAULT).read(source);
    }

    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String nested(String line) {
        return IntStream.range(0, 1_000).mapToObj(i -> "  ".repeat(i) + line).collect(Collectors.joining());
    }

    private static String table() {
        return "| a ".repeat(100) + "|\n" + "|---".repeat(100) + "|\n" + ("| cell ".repeat(100) + "|\n").repeat(1_000);
    }
}
