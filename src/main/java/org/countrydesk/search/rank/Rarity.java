package org.countrydesk.search.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.word.Lexicon;
import org.countrydesk.search.word.WordForms.Word;

/** How much a word of a long query counts against the others: a word rare in the documents and in English tells what is asked, a common one hardly. */
public final class Rarity {

    private final IndexReader reader;

    public Rarity(IndexReader reader) {
        this.reader = reader;
    }

    /** Return a weight between 0 and 1: 1 for what occurs once, and for what is more than a word. */
    float weightOf(Clause clause) {
        return clause instanceof Clause.Plain plain ? weightOf(plain.word()) : 1;
    }

    private float weightOf(Word word) {
        try {
            Term common = new Term(EntryFields.TEXT, ClauseWriter.termOf(word.parts().getFirst()));
            int most = Math.max(1, reader.docFreq(common));
            double rarity = 1 - Math.log(most) / Math.log(reader.numDocs() + 1.0);
            double commonness = 1 + Lexicon.uses(word.parts().getFirst().stem()) / Ranking.COMMON_FROM;
            return (float) (Math.pow(Math.max(rarity, Ranking.LEAST_RARITY), Ranking.RARITY) * Math.pow(commonness, -Ranking.COMMON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
