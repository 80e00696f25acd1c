package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param claims the stretches that tell of them; the rows of their tables and the items of lists as a whole, records field by field
     */
    public record Found(List<Fact.Term> terms, List<Claim> claims) {

        public Found {
            terms = List.copyOf(terms);
            claims = List.copyOf(claims);
        }
    }

    /**
     * A stretch of a passage that tells of a term, and so of nothing else.
     *
     * @param passage its number, from 1
     * @param from half-open, in the passage's text
     */
    public record Claim(int passage, int from, int to) {

        public Claim {
            if (passage < 1 || from < 0 || to < from) {
                throw new IllegalArgumentException("not a claim: p%d %d..%d".formatted(passage, from, to));
            }
        }
    }

    /**
     * @param title of the document; the country is looked for in it and in the headings
     */
    public Found extract(Reports reports, String title, BlockTree tree) {
        Set<Integer> rows = new HashSet<>();
        List<Fact.Term> terms = new ArrayList<>();
        for (Table table : tree.tables()) {
            List<TermEntry> served = TermTable.read(table, tree, title, reports);
            terms.addAll(read(served, reports));
            rows.addAll(served.isEmpty() ? List.of() : table.rows());
        }
        var records = new TermRecords(tree, title);
        terms.addAll(read(records.entries(), reports));
        List<Claim> claims = new ArrayList<>(records.read());
        for (Passage passage : tree.passages()) {
            List<TermEntry> told = TermNotes.read(passage, tree, title);
            terms.addAll(read(told, reports));
            told.forEach(entry -> claims.add(TermNotes.claim(entry)));
        }
        Set<Integer> passages = new HashSet<>(rows);
        claims.forEach(claim -> passages.add(claim.passage()));
        Map<Integer, Optional<TermContext>> contexts = new HashMap<>();
        for (List<Passage> run : runs(tree, passages)) {
            if (run.stream().noneMatch(passage -> passage.text().chars().anyMatch(Character::isDigit))) {
                continue;
            }
            Passage first = run.getFirst();
            String lead = TermContext.lead(tree, first);
            Optional<TermContext> context = lead.isEmpty()
                    ? contexts.computeIfAbsent(first.section(), section -> TermContext.ofPost(tree, section, "", title))
                    : TermContext.ofPost(tree, first.section(), lead, title);
            if (context.isPresent()) {
                List<TermEntry> listed = list(run, context.get(), reports);
                terms.addAll(read(listed, reports));
                listed.forEach(entry -> rows.add(entry.passage().number()));
            }
        }
        rows.stream().sorted().forEach(row -> claims.add(new Claim(row, 0, tree.passages().get(row - 1).text().length())));
        TermSilence.report(tree, claims.stream().map(Claim::passage).collect(Collectors.toSet()), reports);
        terms.sort(Comparator.comparingInt(term -> term.place().passage()));
        return new Found(terms, claims);
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
