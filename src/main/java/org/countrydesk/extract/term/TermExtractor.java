package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countrydesk.extract.sentence.PassageText;
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
     * @param title of the document; the country is looked for in it and in the headings
     */
    public List<Fact.Term> extract(Reports reports, String title, BlockTree tree, List<PassageText> passages) {
        List<Fact.Term> terms = new ArrayList<>();
        for (Table table : tree.tables()) {
            terms.addAll(read(new TermTable(table, tree, title).entries(reports), reports));
        }
        for (List<Passage> items : lists(tree)) {
            TermContext context = TermContext.of(tree, items.getFirst().section(), "", title);
            terms.addAll(read(new TermList(context, items).entries(), reports));
        }
        terms.sort(Comparator.comparingInt(term -> term.place().passage()));
        return List.copyOf(terms);
    }

    private static List<Fact.Term> read(List<TermEntry> entries, Reports reports) {
        List<Fact.Term> terms = new ArrayList<>();
        for (TermEntry entry : entries) {
            terms.add(entry.toTerm(terms.size() + 1, reports));
        }
        return terms;
    }

    /** Return the runs of list items, each within one section. */
    private static List<List<Passage>> lists(BlockTree tree) {
        List<List<Passage>> lists = new ArrayList<>();
        List<Passage> run = new ArrayList<>();
        for (Passage passage : tree.passages()) {
            boolean goesOn = passage.kind() == Passage.Kind.ITEM
                    && (run.isEmpty() || run.getLast().section() == passage.section());
            if (!goesOn && !run.isEmpty()) {
                lists.add(run);
                run = new ArrayList<>();
            }
            if (passage.kind() == Passage.Kind.ITEM) {
                run.add(passage);
            }
        }
        if (!run.isEmpty()) {
            lists.add(run);
        }
        return lists;
    }
}
