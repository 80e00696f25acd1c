package org.countrydesk.extract.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Problem;
import org.junit.jupiter.api.Test;

class TermExtractorTest {

    private static final String HEAD = "# Ambassadors of Spain to Chile\n\n| Ambassador | From | To |\n|---|---|---|\n";

    private static List<Fact.Term> read(String rows) {
        return TermDocuments.read("a.md", HEAD + rows).terms();
    }

    @Test
    void placesTheNameAndKeepsTheRawWords() {
        Fact.Term term = read("| Minister Jane Roe (acting)[2] | [1]3 May 1901 | n/a |\n").getFirst();
        assertEquals("Jane Roe", term.name());
        assertEquals("Minister ".length(), term.place().start());
        assertEquals("Minister Jane Roe".length(), term.place().end());
        assertEquals("n/a", term.rawEnd());
        assertEquals(Edtf.day(LocalDate.of(1901, 5, 3)), term.start());
    }

    @Test
    void namesTheRowOfADoubt() {
        Problem problem = TermDocuments.read("a.md", HEAD + "| Jane Roe | 31 June 1902 | 1904 |\n").problems().getFirst();
        assertEquals(Problem.Level.DOUBT, problem.level());
        assertEquals("Jane Roe | 31 June 1902 | 1904", problem.read());
    }

    @Test
    void readsHostileCellsInOneGo() {
        String[] bad = {"[1]".repeat(6000), "*".repeat(18_000), "(".repeat(18_000), "1901 - ".repeat(2500), "A, ".repeat(6000),
                "May ".repeat(4500), "– ".repeat(9000), "c. ".repeat(6000), "to ".repeat(6000)};
        StringBuilder rows = new StringBuilder();
        for (String cell : bad) {
            rows.append("| Jane Roe | ").append(cell).append(" | 1905 |\n| ").append(cell).append(" | 1901 | 1905 |\n");
        }
        List<Fact.Term> terms = read(rows.toString());
        assertTrue(terms.size() >= bad.length);
        assertTrue(terms.stream().allMatch(term -> term.name().equals("Jane Roe")), terms::toString);
        assertTrue(terms.stream().allMatch(term -> term.start() == null));
    }

    @Test
    void readsHostileHeadingsAndItems() {
        for (String words : List.of("ambassador to ", "Embassy, ", "A–A and ", "representative of A ", "minister of Aa to the ")) {
            String text = "# " + words.repeat(1300) + "\n\n- " + words.repeat(1300) + "\n- Jane Roe (1901–1905)\n";
            assertTrue(TermDocuments.read("a.md", text).terms().size() <= 1);
        }
    }
}
