package org.countrydesk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and wiki text made to hang or break a reader; the time limit is a guard against hanging, not a measure. */
class HostilePagesTest {

    private static final int LARGE = 5_000_000;

    static Stream<Named<String>> pages() {
        return Stream.of(
                Named.of("one line", "<p>" + "word. ".repeat(LARGE / 6)),
                Named.of("nested divisions", "<div>".repeat(1_000) + "a"),
                Named.of("nested lists", "<ul><li>a".repeat(1_000)),
                Named.of("nested tables", "<table><tr><td>a<td>".repeat(1_000)),
                Named.of("nested definitions", "<dl><dt>a<dd>".repeat(20_000)),
                Named.of("nested quotes", "<blockquote>a".repeat(100_000)),
                Named.of("nested headings", "<h1>a<div>".repeat(50_000)),
                Named.of("unclosed emphasis", "<b><i><p>a".repeat(50_000)),
                Named.of("unclosed tags", "<p ".repeat(100_000)),
                Named.of("unclosed comments", "<!-- a ".repeat(100_000)),
                Named.of("unclosed scripts", "a<script>b".repeat(100_000)),
                Named.of("100,000 cells", "<table>" + ("<tr>" + "<td>cell".repeat(100)).repeat(1_000)),
                Named.of("100,000 cells in a row", "<table><tr>" + "<td>cell".repeat(100_000)),
                Named.of("cells over many columns", "<table>" + ("<tr>" + "<th colspan=1000>cell".repeat(100)).repeat(1_000)),
                Named.of("cells over many rows", "<table>" + "<tr><td rowspan=65534>cell<td>b".repeat(100_000)),
                Named.of("long cells over rows", "<table><tr><td rowspan=65534>" + "word ".repeat(4_000) + "<td>b" + "<tr><td>c".repeat(50_000)),
                Named.of("rows without cells", "<table>" + "<tr>".repeat(100_000) + "<td>a<td>b"),
                Named.of("names of characters", "&amp;".repeat(200_000)),
                Named.of("open names of characters", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(50_000)),
                Named.of("doctype with entities", "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + "<p>&b;".repeat(100_000)),
                Named.of("raised marks", "a<sup>[1]</sup>".repeat(60_000)),
                Named.of("nested raised marks", "a<sup>".repeat(100_000)),
                Named.of("navigation", "<nav>a</nav>".repeat(100_000) + "<p>" + "b".repeat(100_000)),
                Named.of("main parts", "<main>a".repeat(50_000)),
                Named.of("articles", "<article>a".repeat(50_000)),
                Named.of("breaks", "<br>".repeat(100_000) + "a"),
                Named.of("attributes", "<p class=\"" + "a ".repeat(100_000) + "\">a"),
                Named.of("styles", ("<p style=\"" + "display : ".repeat(1_000) + "\">a").repeat(200)),
                Named.of("blank lines set in advance", "<pre>" + "a\n\n".repeat(50_000)),
                Named.of("line ends set in advance", "<pre>" + "a\n \n\t".repeat(100_000)));
    }

    static Stream<Named<String>> wikiTexts() {
        return Stream.of(
                Named.of("one line", "[[a]] ''' word. ".repeat(LARGE / 16)),
                Named.of("open templates", "{{".repeat(100_000) + "a"),
                Named.of("closed templates", "}}".repeat(100_000) + "a"),
                Named.of("nested templates", "{{nowrap|a ".repeat(1_000) + "}}".repeat(1_000)),
                Named.of("many nested templates", "{{nowrap|a ".repeat(60_000) + "}}".repeat(60_000)),
                Named.of("long nested templates", "{{nowrap|".repeat(45) + "word ".repeat(60_000) + "}}".repeat(45)),
                Named.of("many arguments", "{{a" + "|b=c".repeat(100_000) + "}}"),
                Named.of("many shown arguments", "{{hlist" + "|b".repeat(100_000) + "}}"),
                Named.of("braces", "{".repeat(100_000) + "a" + "}".repeat(100_000)),
                Named.of("mixed brackets", "{{[[".repeat(60_000) + "a" + "}}]]".repeat(60_000)),
                Named.of("open links", "[[a|".repeat(100_000)),
                Named.of("nested links", "[[a|".repeat(1_000) + "]]".repeat(1_000)),
                Named.of("open addresses", "[http://a b ".repeat(100_000)),
                Named.of("addresses", "[http://a b] ".repeat(100_000)),
                Named.of("nested tables", "{|\n| a\n".repeat(1_000)),
                Named.of("closed nested tables", "{|\n| a\n|\n".repeat(1_000) + "|}\n".repeat(1_000)),
                Named.of("100,000 cells", "{|\n" + ("|-\n" + "| cell || b\n".repeat(50)).repeat(1_000) + "|}"),
                Named.of("100,000 cells in a row", "{|\n|" + " cell ||".repeat(100_000) + "\n|}"),
                Named.of("cells over rows", "{|\n" + "|-\n| rowspan=65534 | cell || b\n".repeat(50_000) + "|}"),
                Named.of("bars", "{|\n" + "|".repeat(100_000)),
                Named.of("attributes of cells", "{|\n" + ("|" + "colspan = ".repeat(90) + "| a\n").repeat(5_000)),
                Named.of("nested lists", IntStream.range(1, 1_000).mapToObj(i -> "*".repeat(i) + " a\n").collect(Collectors.joining())),
                Named.of("list marks", "*".repeat(LARGE)),
                Named.of("apostrophes", "'".repeat(LARGE)),
                Named.of("equals signs", "=".repeat(LARGE)),
                Named.of("headings", "== a ==\n".repeat(100_000)),
                Named.of("references", "a<ref>b</ref>".repeat(60_000)),
                Named.of("unclosed references", "a<ref>b\n".repeat(60_000)),
                Named.of("unclosed tags", "<div ".repeat(100_000)),
                Named.of("unclosed comments", "<!-- ".repeat(100_000)),
                Named.of("nowiki", "<nowiki>[[".repeat(60_000)),
                Named.of("underscores", "__".repeat(100_000)),
                Named.of("names of characters", "&amp;&lt;".repeat(100_000)),
                Named.of("blank lines", "[[a\n\n".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsPages(String text) {
        check(text, MediaTypes.HTML);
    }

    @ParameterizedTest
    @MethodSource("wikiTexts")
    void readsWikiText(String text) {
        check(text, MediaTypes.WIKITEXT);
    }

    /** Whatever stands in a source, what comes out stands where it says, and nothing of what is hidden comes out. */
    @Test
    void keepsPlacesInRandomSources() {
        String[] html = {
            "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<table>", "<tr>", "<td>", "<td rowspan=2>", "<th colspan=3>", "</table>",
            "<ul>",
            "<li>", "</ul>", "<dl><dt>", "<dd>", "<h1>", "</h1>", "<h2>", "<br>", "<pre>", "</pre>", "<nav>", "</nav>", "<sup>", "[1]",
            "</sup>", "<sup>2</sup>", "<!-- hidden -->", "<script>hidden</script>", "<style>hidden</style>", "<a href=hidden>", "</a>",
            "<span hidden>hidden</span>", "&eacute;", "&", "&lt;", "words ", "More", " ", "\n", "\n\n", "12", "<main>", "</main>", "<form>"
        };
        String[] wiki = {
            "{{hidden}}", "{{hidden|hidden=1}}", "{{nowrap|", "}}", "{{", "{{{", "}}}", "[[Lima|", "]]", "[[Category:hidden]]", "[https://a.b ", "]",
            "'''", "''", "\n", "\n\n", "* ", "# ", "; ", ": ", "\n{|\n", "\n|-\n", "\n| ", " || ", "\n! ", " !! ", "\n|}\n", "\n|+ ", "rowspan=2 | ",
            "== ", " ==\n", "<!-- hidden -->", "<ref>hidden</ref>", "<br>", "<nowiki>[[</nowiki>", "</nowiki>", "<sup>2</sup>", "<div>", "</div>",
            "&eacute;", "&", "words ", "More", " ", "12", "{{convert|5|km}}", "{{dts|1990|5|3}}", "|", "=", "__NOTOC__"
        };
        Random random = new Random(20_261_122);
        for (int i = 0; i < 3_000; i++) {
            boolean page = i % 2 == 0;
            String[] parts = page ? html : wiki;
            String text = random.ints(1 + random.nextInt(40), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            BlockTree tree = read(text, page ? MediaTypes.HTML : MediaTypes.WIKITEXT);
            try {
                Places.check(tree, text);
            } catch (AssertionError e) {
                throw new AssertionError(text, e);
            }
            assertFalse(tree.passages().stream().anyMatch(passage -> passage.text().contains("hidden")), text);
        }
    }

    @Test
    void saysWhatItCannotNest() {
        BlockTree tree = read("'''Peru''' " + "{{nowrap|a ".repeat(100) + "}}".repeat(100), MediaTypes.WIKITEXT);
        assertEquals(
                "LOST a:1:452: templates and links are nested too deeply here; the innermost were left out",
                tree.problems().getFirst().toString());
        assertEquals("Peru" + " a".repeat(40), tree.passages().getFirst().text());
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
        Source source = new Source("a", text, mediaType, "0".repeat(64), text.length(), java.util.List.of());
        return new DocumentReader(Limits.DEFAULT).read(source);
    }
}
