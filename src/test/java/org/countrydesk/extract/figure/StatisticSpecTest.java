package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.extract.Passages;
import org.countrydesk.extract.ReadPassages;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatisticSpecTest {

    private final Sentences sentences = new Sentences();

    @TestFactory
    Stream<DynamicTest> readsFiguresAsTheExamplesSay() {
        return SpecFile.tests("statistics", this::print);
    }

    private String print(String text) {
        boolean table = text.contains("\n|");
        boolean page = text.startsWith("<") || text.startsWith("{|") || text.startsWith("# ");
        BlockTree tree = page ? ReadPassages.tree(text.startsWith("<") ? "page.html" : text.startsWith("#") ? "page.md" : "page.wiki", text) : null;
        List<PassageText> passages = tree != null
                ? ReadPassages.of(tree)
                : table ? ReadPassages.of("table.md", text) : List.of(Passages.paragraph(text.replace('\n', ' '), sentences));
        String title = tree == null ? "" : tree.sections().getFirst().heading();
        StatisticExtractor.Found found = new StatisticExtractor()
                .extract(title, passages, new DateExtractor().extract(passages), tree == null ? List.of() : tree.tables());
        List<Fact.Observation> figures = new ArrayList<>(found.observations());
        return found.ledger().stream()
                .filter(entry -> entry.verdict() != Verdict.DATE
                        || entry.surface().length() < 4
                        || entry.surface().contains(":"))
                .map(entry -> line(entry, figures))
                .collect(Collectors.joining("\n"));
    }

    private static String line(LedgerEntry entry, List<Fact.Observation> figures) {
        if (entry.verdict() != Verdict.STATISTIC) {
            return entry.surface() + " = " + entry.verdict().words();
        }
        Fact.Observation figure = figures.removeFirst();
        StringBuilder line = new StringBuilder(entry.surface())
                .append(" = ")
                .append(figure.unitClass().word())
                .append(' ')
                .append(figure.value().toPlainString());
        if (figure.valueMax() != null) {
            line.append("..").append(figure.valueMax().toPlainString());
        }
        line.append(' ').append(figure.unit());
        if (figure.qualifier() != null) {
            line.append(", ").append(figure.qualifier().word());
        }
        if (figure.period() != null) {
            line.append(
                    Boolean.TRUE.equals(figure.periodExplicit())
                            ? ", " + figure.period()
                            : ", (" + figure.period() + ")");
        }
        if (figure.attribution() != null) {
            line.append(", by ").append(figure.attribution());
        }
        return line.toString();
    }
}
