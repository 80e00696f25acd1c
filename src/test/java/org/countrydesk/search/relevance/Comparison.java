package org.countrydesk.search.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchIndex;

/** Our search beside plain BM25 over the same passages. */
public final class Comparison {

    private final Score everything = new Score();
    private final Score passages = new Score();
    private final Score plain = new Score();

    private Comparison() {}

    /** Ask the questions of these files. */
    public static Comparison of(SearchIndex index, Path folder, List<Path> files) throws IOException {
        Comparison comparison = new Comparison();
        Searches searches = new Searches(index);
        PlainBm25 plain = new PlainBm25(Searches.passages(folder));
        for (Path file : files) {
            for (Question question : Question.read(file)) {
                comparison.everything.add(question, searches.ask(question.words(), Set.of()));
                comparison.passages.add(question, searches.ask(question.words(), Set.of(EntryType.PASSAGE)));
                comparison.plain.add(question, plain.ask(question.words()));
            }
        }
        return comparison;
    }

    public int questions() {
        return everything.questions();
    }

    /** Return nDCG@10 of a search for everything, as a reader does it. */
    public double ours() {
        return everything.ndcg();
    }

    /** Return nDCG@10 of plain BM25. */
    public double plain() {
        return plain.ndcg();
    }

    @Override
    public String toString() {
        return "search for everything: " + everything + "\nsearch for passages:   " + passages + "\nplain BM25:            " + plain;
    }
}
