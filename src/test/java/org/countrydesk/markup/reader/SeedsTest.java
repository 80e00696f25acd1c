package org.countrydesk.markup.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that ship are read whole. */
class SeedsTest {

    @Test
    void readsTheRelations() throws IOException {
        BlockTree tree = read("laos-united-states-relations.txt");
        assertEquals("Laos–United States relations", tree.title());
        assertEquals(
                List.of(
                        "1 Laos–United States relations",
                        "2 Vietnam War–era",
                        "2 Hmong persecution and conflict",
                        "3 Hmong refugees and repatriation",
                        "2 Joint activities",
                        "2 Foreign assistance and trade relations",
                        "2 List of U.S. ambassadors to Laos",
                        "2 See also"),
                headings(tree));
        assertEquals("PARAGRAPH 25, ITEM 11, HEADER 1, ROW 28", kinds(tree));
        Table table = tree.tables().getFirst();
        assertEquals(List.of("Term started", "Term ended", "U.S. Ambassador"), table.header());
        assertEquals(28, table.rows().size());
        Passage last = tree.passages().get(table.rows().getLast() - 1);
        assertEquals("Heather Variava", last.cell(2));
        assertEquals("List of U.S. ambassadors to Laos", tree.sectionOf(last).heading());
        assertEquals(11, items(tree, "See also"));
        assertEquals(1, tree.furniture().size(), "the infobox stub");
        assertEquals(List.of(), tree.problems());
    }

    @Test
    void readsHumanRights() throws IOException {
        BlockTree tree = read("human-rights-in-laos.txt");
        assertEquals("Human rights in Laos", tree.title());
        assertEquals(
                List.of(
                        "1 Human rights in Laos",
                        "2 Official Lao position on human rights",
                        "2 Individual cases",
                        "2 Hmong conflict and attacks on unarmed Hmong civilians",
                        "3 Hmong refugees and forced repatriation",
                        "2 Freedom of religion",
                        "2 See also"),
                headings(tree));
        assertEquals("PARAGRAPH 20, ITEM 2", kinds(tree));
        assertEquals(2, items(tree, "See also"));
        assertEquals(List.of(), tree.furniture());
        assertEquals(List.of(), tree.problems());
    }

    @Test
    void readsTheCountryPage() throws IOException {
        BlockTree tree = read("inl-laos.txt");
        assertNull(tree.title());
        assertEquals(List.of("1 ", "2 Challenges (inferred)", "2 Goals (inferred)"), headings(tree));
        assertEquals("PARAGRAPH 3, ITEM 4", kinds(tree));
        assertEquals(4, items(tree, "Goals"));
        assertEquals(2, tree.furniture().size(), "publisher and slogan");
        assertTrue(tree.passages().stream().noneMatch(passage -> passage.text().contains("1989")));
        assertEquals(List.of(), tree.problems());
    }

    @Test
    void readsTheTraffickingNarrative() throws IOException {
        BlockTree tree = read("trafficking-in-persons-laos.txt");
        assertEquals("LAOS: Tier 2 Watch List", tree.title());
        assertEquals(
                List.of(
                        "1 LAOS: Tier 2 Watch List",
                        "2 Prioritized Recommendations (inferred)",
                        "2 Prosecution (inferred)",
                        "2 Protection (inferred)",
                        "2 Prevention (inferred)",
                        "2 Trafficking Profile (inferred)"),
                headings(tree));
        assertEquals("PARAGRAPH 14, ITEM 10", kinds(tree));
        assertEquals(10, items(tree, "Prioritized Recommendations"));
        assertEquals(7, tree.furniture().size(), "five lines of the banner, publisher and slogan");
        assertTrue(tree.passages().stream().noneMatch(passage -> passage.text().contains("1989")));
        assertTrue(tree.passages().stream().noneMatch(passage -> passage.text().contains(".gov")));
        assertEquals(List.of(), tree.problems());
    }

    /** Every word of the file is in a heading, a passage or the furniture, and every passage stands where it says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "laos-united-states-relations.txt",
                "human-rights-in-laos.txt",
                "inl-laos.txt",
                "trafficking-in-persons-laos.txt"
            })
    void losesNoWord(String name) throws IOException {
        BlockTree tree = read(name);
        String text = source(name).text();
        StringBuilder read = new StringBuilder();
        tree.sections().stream().filter(section -> !section.inferred()).forEach(section -> read.append(section.heading()));
        tree.sections().stream()
                .filter(section -> section.inferred() && section.span().end() > section.span().start())
                .forEach(section -> read.append(section.heading()));
        tree.passages().forEach(passage -> read.append(passage.text()));
        tree.furniture().forEach(piece -> read.append(piece.text()));
        assertEquals(letters(text), letters(read.toString()));
        Places.check(tree, text);
    }

    private static Map<Integer, Long> letters(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    private static List<String> headings(BlockTree tree) {
        return tree.sections().stream()
                .map(section -> section.level() + " " + section.heading() + (section.inferred() ? " (inferred)" : ""))
                .toList();
    }

    private static long items(BlockTree tree, String heading) {
        return tree.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ITEM)
                .filter(passage -> tree.sectionOf(passage).heading().equals(heading))
                .count();
    }

    private static String kinds(BlockTree tree) {
        Map<Passage.Kind, Integer> counts = new EnumMap<>(Passage.Kind.class);
        tree.passages().forEach(passage -> counts.merge(passage.kind(), 1, Integer::sum));
        return counts.toString().replaceAll("[{}]", "").replace('=', ' ');
    }

    private static BlockTree read(String name) throws IOException {
        return new DocumentReader(Limits.DEFAULT).read(source(name));
    }

    private static Source source(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", name));
        if (new SourceReader(Limits.DEFAULT).read(name, bytes) instanceof Capture.Captured captured) {
            return captured.source();
        }
        throw new AssertionError(name + " was refused");
    }
}
