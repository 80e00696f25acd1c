package org.countrydesk.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.countrydesk.search.entry.Beginnings;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;

/** Puts in place of words that nothing begins with the nearest beginnings that something has. */
final class NearestBeginnings {

    /** Fewer letters have too many neighbours. */
    private static final int ONE_EDIT = 4;

    /** From so many letters on, two may differ, if the first is right. */
    private static final int TWO_EDITS = 6;

    private static final char FIRST_TYPE = 'A';

    private final IndexReader reader;

    NearestBeginnings(IndexReader reader) {
        this.reader = reader;
    }

    Typed to(Typed typed) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : typed.words()) {
            words.add(isKnown(word) ? word : nearest(Beginnings.cut(word)));
        }
        return new Typed(words);
    }

    private boolean isKnown(String word) throws IOException {
        for (EntryType type : Beginnings.TYPES) {
            if (reader.docFreq(new Term(EntryFields.BEGINNINGS, Beginnings.term(word, type))) > 0) {
                return true;
            }
        }
        return false;
    }

    private String nearest(String word) throws IOException {
        String near = word.length() < ONE_EDIT ? word : nearest(word, 1, 0);
        return near.equals(word) && word.length() >= TWO_EDITS ? nearest(word, 2, 1) : near;
    }

    /** Find the beginning that most entries have, of those within so many edits; the word itself when there is none. */
    private String nearest(String word, int edits, int right) throws IOException {
        String opening = word.substring(0, right);
        Automaton near = new LevenshteinAutomata(word.substring(right), true).toAutomaton(edits, opening);
        if (near == null) {
            return word;
        }
        Automaton type = Automata.makeCharRange(FIRST_TYPE, FIRST_TYPE + EntryType.values().length - 1);
        Automaton terms = Operations.determinize(
                Operations.concatenate(List.of(near, type)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        Map<String, Integer> counts = counts(new CompiledAutomaton(terms, false, true));
        String best = word;
        int most = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            boolean better = each.getValue() > most || (each.getValue() == most && each.getKey().compareTo(best) < 0);
            if (better) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }

    private Map<String, Integer> counts(CompiledAutomaton wanted) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms all = leaf.reader().terms(EntryFields.BEGINNINGS);
            if (all == null) {
                continue;
            }
            TermsEnum terms = wanted.getTermsEnum(all);
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                String text = term.utf8ToString();
                counts.merge(text.substring(0, text.length() - 1), terms.docFreq(), Integer::sum);
            }
        }
        return counts;
    }
}
