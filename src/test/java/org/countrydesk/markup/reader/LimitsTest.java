package org.countrydesk.markup.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.Table;
import org.junit.jupiter.api.Test;

/** Each limit answers with a problem and keeps what it can. */
class LimitsTest {

    private static final Limits SMALL = new Limits(10_000, 40, 3, 2, 3, 2);

    @Test
    void cutsLongPassagesAfterASentence() {
        BlockTree tree = read("Lima is the capital. Cusco lies higher. Puno lies on a lake that is larger than any other.");
        assertEquals(
                List.of(
                        "Lima is the capital. Cusco lies higher.",
                        "Puno lies on a lake that is larger than",
                        "any other."),
                texts(tree));
        assertEquals(
                List.of("NOTE a.txt:1:1: longer than 40 characters; it was cut into several passages"), problems(tree));
    }

    @Test
    void cutsWordsThatAreLongerThanAPassage() {
        String word = "x".repeat(39) + "\uD83D\uDE00" + "y".repeat(10);
        assertEquals(List.of("x".repeat(39), "\uD83D\uDE00" + "y".repeat(10)), texts(read(word)));
    }

    @Test
    void flattensDeepHeadings() {
        BlockTree tree = read("= A =\n== B ==\n=== C ===\n==== D ====\nText.");
        assertEquals(List.of(1, 2, 3, 3), tree.sections().stream().map(Section::level).toList());
        assertEquals(List.of(-1, 0, 1, 1), tree.sections().stream().map(Section::parent).toList());
        assertEquals(
                List.of("NOTE a.txt:4:6: the heading is of level 4, deeper than 3; it was taken as one of level 3"),
                problems(tree));
    }

    @Test
    void flattensDeepLists() {
        BlockTree tree = read("* a\n** b\n*** c");
        assertEquals(List.of(0, 1, 1), tree.passages().stream().map(Passage::depth).toList());
        assertEquals(
                List.of("NOTE a.txt:3:5: the list is nested deeper than 2; the entry was taken up to that depth"),
                problems(tree));
    }

    @Test
    void leavesOutCellsBeyondTheLimit() {
        BlockTree tree = read("| a | b | c | d |\n| 1 | 2 | 3 | 4 |");
        assertEquals(List.of("a | b | c", "1 | 2 | 3"), texts(tree));
        assertEquals(List.of("a", "b", "c"), tree.tables().getFirst().header());
        assertEquals(
                List.of(
                        "LOST a.txt:1:1: the row has more than 3 cells; the rest was left out",
                        "LOST a.txt:2:1: the row has more than 3 cells; the rest was left out"),
                problems(tree));
    }

    @Test
    void goesOnWithAnotherTableAfterManyRows() {
        BlockTree tree = read("| a |\n| 1 |\n| 2 |\n| 3 |");
        assertEquals(
                List.of(List.of(2, 3), List.of(4)), tree.tables().stream().map(Table::rows).toList());
        assertEquals(
                List.of(List.of("a"), List.of("a")), tree.tables().stream().map(Table::header).toList());
        assertEquals(
                List.of("NOTE a.txt:4:1: the table has more than 2 rows; it goes on as another table"), problems(tree));
    }

    @Test
    void countsProblemsOfAKindBeyondTheFirstTen() {
        BlockTree tree = read("| a | b |\n" + "| 1 |\n".repeat(25));
        assertEquals(
                "NOTE a.txt: 15 more of the kind: the row has fewer cells than the table's header (2); it was kept as it is",
                problems(tree).getFirst());
        assertTrue(problems(tree).size() < 40, () -> problems(tree).toString());
    }

    private static BlockTree read(String text) {
        Source source = new Source("a.txt", text, "text/plain", "0".repeat(64), text.length(), List.of());
        BlockTree tree = new DocumentReader(SMALL).read(source);
        Places.check(tree, text);
        return tree;
    }

    private static List<String> texts(BlockTree tree) {
        return tree.passages().stream().map(Passage::text).toList();
    }

    private static List<String> problems(BlockTree tree) {
        return tree.problems().stream().map(Problem::toString).toList();
    }
}
