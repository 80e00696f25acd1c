package org.countrydesk.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.Extractor;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Facts;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.fact.Place;
import org.countrydesk.ingest.Metadata;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.DocumentReader;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceReader;

/**
 * Reads any bytes as any kind of document, from file to facts, and checks what must hold whatever they are. The entry point is
 * the one that Jazzer calls.
 *
 * <pre>mvn -q test-compile exec:exec@fuzz -Dseconds=600</pre>
 */
public final class LineFuzzer {

    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.wiki", "a.pdf", "a");
    private static final SourceReader SOURCES = new SourceReader(Limits.DEFAULT);
    private static final DocumentReader DOCUMENTS = new DocumentReader(Limits.DEFAULT);
    private static final Extractor EXTRACTOR = new Extractor();

    private LineFuzzer() {}

    /** Read the bytes after the first; that one chooses the file's name. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            read(NAMES.get((data[0] & 0xFF) % NAMES.size()), java.util.Arrays.copyOfRange(data, 1, data.length));
        }
    }

    /** Read one file; a fault in it is a value, anything thrown is ours. */
    static void read(String name, byte[] bytes) {
        if (SOURCES.read(name, bytes) instanceof Capture.Captured captured) {
            Source source = captured.source();
            BlockTree tree = DOCUMENTS.read(source);
            checkTree(source, tree);
            check(tree, EXTRACTOR.extract(source, Metadata.of(source, tree, Map.of()).title().value(), tree));
        }
    }

    private static void checkTree(Source source, BlockTree tree) {
        int number = 0;
        for (Passage passage : tree.passages()) {
            number++;
            hold(passage.number() == number, "passages are numbered in order", passage);
            hold(passage.span().start() >= 0 && passage.span().end() <= source.text().length(), "the span is in the source", passage);
            hold(passage.section() >= 0 && passage.section() < tree.sections().size(), "the section exists", passage);
            hold(!passage.text().isBlank(), "no passage is blank", passage);
            hold(passage.text().codePoints().noneMatch(LineFuzzer::harmful), "controls and overrides are gone", passage);
        }
        hold(
                tree.sections().stream().map(section -> section.slug()).distinct().count() == tree.sections().size(),
                "anchors of sections differ",
                tree.sections());
    }

    private static boolean harmful(int point) {
        boolean override = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return override || point == 0 || point < 0x20 && point != '\n' && point != '\t';
    }

    private static void check(BlockTree tree, Facts facts) {
        facts.observations().forEach(fact -> checkPlace(tree, fact.place()));
        facts.datedStatements().forEach(fact -> checkPlace(tree, fact.place()));
        facts.terms().forEach(fact -> checkPlace(tree, fact.place()));
        facts.mentions().forEach(fact -> {
            checkPlace(tree, fact.place());
            hold(!fact.name().isBlank(), "a name has letters", fact);
        });
        int passage = 0;
        int end = 0;
        for (LedgerEntry entry : facts.ledger()) {
            checkPlace(tree, entry.place());
            hold(entry.place().passage() >= passage, "the ledger follows the text", entry);
            hold(entry.place().passage() > passage || entry.place().start() >= end, "each number is accounted for once", entry);
            passage = entry.place().passage();
            end = entry.place().end();
        }
        long statistics = facts.ledger().stream()
                .filter(entry -> entry.verdict() == LedgerEntry.Verdict.STATISTIC)
                .count();
        hold(statistics == facts.observations().size(), "each statistic stands in the ledger", statistics);
        for (Fact.Arithmetic each : facts.arithmetic()) {
            hold(Set.copyOf(each.figures()).size() == each.figures().size(), "arithmetic uses a figure once", each);
            hold(each.figures().stream().allMatch(n -> n >= 1 && n <= facts.observations().size()), "its figures exist", each);
        }
    }

    private static void checkPlace(BlockTree tree, Place place) {
        hold(place.passage() <= tree.passages().size(), "the passage exists", place);
        int length = tree.passages().get(place.passage() - 1).text().length();
        hold(place.end() <= length && place.sentenceEnd() <= length, "the place is in the passage", place);
    }

    private static void hold(boolean holds, String what, Object where) {
        if (!holds) {
            throw new AssertionError("It must hold that " + what + ": " + where);
        }
    }
}
