package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Table;

/**
 * Finds the terms of chiefs of mission in tables and lists. A table or list counts only where its caption, heading or
 * header row speaks of a diplomatic post; so a list without such words is passed over rather than guessed.
 */
public final class TermExtractor {

    /**
     * The terms in the order of reading.
     *
     * @param passages numbers of those that hold them, and of those of the same tables and records that hold none
     */
    public record Found(List<Fact.Term> terms, Set<Integer> passages) {

        public Found {
            terms = List.copyOf(terms);
            passages = Set.copyOf(passages);
        }
    }

    /**
     * @param title of the document; the country is looked for in it and in the headings
     */
    public Found extract(Reports reports, String title, BlockTree tree) {
        List<Fact.Term> terms = new ArrayList<>();
        Set<Integer> passages = new HashSet<>();
        for (Table table : tree.tables()) {
            List<Fact.Term> served = read(TermTable.read(table, tree, title, reports), reports);
            terms.addAll(served);
            passages.addAll(served.isEmpty() ? List.of() : table.rows());
        }
        var records = new TermRecords(tree, title);
        terms.addAll(read(records.entries(), reports));
        passages.addAll(records.read());
        Map<Integer, TermContext> contexts = new HashMap<>();
        for (List<Passage> run : runs(tree, passages)) {
            if (run.stream().noneMatch(passage -> passage.text().chars().anyMatch(Character::isDigit))) {
                continue;
            }
            Passage first = run.getFirst();
            String lead = TermContext.lead(tree, first);
            TermContext context = lead.isEmpty()
                    ? contexts.computeIfAbsent(first.section(), section -> TermContext.of(tree, section, "", title))
                    : TermContext.of(tree, first.section(), lead, title);
            if (context.speaksOfPost()) {
                terms.addAll(read(list(run, context, reports), reports));
            }
        }
        terms.forEach(term -> passages.add(term.place().passage()));
        terms.sort(Comparator.comparingInt(term -> term.place().passage()));
        return new Found(terms, passages);
    }

    private static List<TermEntry> list(List<Passage> run, TermContext context, Reports reports) {
        if (run.getFirst().kind() == Passage.Kind.ITEM) {
            return new TermList(context, run.stream().map(TermLine::whole).toList()).entries();
        }
        List<TermLine> lines = run.stream().flatMap(passage -> TermLine.of(passage, reports).stream()).toList();
        return new TermList(context, lines).entriesOfLines();
    }

    private static List<Fact.Term> read(List<TermEntry> entries, Reports reports) {
        List<Fact.Term> terms = new ArrayList<>();
        for (TermEntry entry : entries) {
            terms.add(entry.toTerm(terms.size() + 1, reports));
        }
        return terms;
    }

    /** Return the runs of list items and of short paragraphs, each within one section, that nothing was read of yet. */
    private static List<List<Passage>> runs(BlockTree tree, Set<Integer> read) {
        List<List<Passage>> runs = new ArrayList<>();
        List<Passage> run = new ArrayList<>();
        for (Passage passage : tree.passages()) {
            boolean fits = passage.kind() == Passage.Kind.ITEM
                    || passage.kind() == Passage.Kind.PARAGRAPH && dated(passage.text());
            fits &= !read.contains(passage.number());
            boolean goesOn = fits
                    && !run.isEmpty()
                    && run.getLast().section() == passage.section()
                    && run.getLast().kind() == passage.kind();
            if (!goesOn && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (fits) {
                run.add(passage);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Tell whether a paragraph begins or ends as a line of a list does: with a figure, a bracket or the word present. */
    private static boolean dated(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean ends = Character.isDigit(last) || last == ')' || text.endsWith("present") || text.endsWith("Present");
        return ends || !text.isEmpty() && Character.isDigit(text.charAt(0)) && last != '.';
    }
}
