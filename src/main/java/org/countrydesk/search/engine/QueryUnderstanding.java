package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults.Read;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** Reads a query as the desk's own words let it be read: misspelt words set right, names with their other names. */
final class QueryUnderstanding {

    private final IndexSearcher searcher;

    QueryUnderstanding(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * A query as it is searched.
     *
     * @param better the query with commoner words for doubtful ones, or null
     * @param instead the query with known words for unknown ones, or null
     * @param kin whether words that a dictionary knows stand for those that are asked for
     */
    record Understood(Asked asked, @Nullable String better, @Nullable String instead, List<String> also, boolean kin) {

        /** The same, with kin of the words where there are any. */
        Understood withKin() {
            Asked wider = asked.withKin();
            return new Understood(wider, better, instead, also, !wider.equals(asked));
        }

        /** Say how the query was read; what found nothing is not worth saying. */
        Read said(boolean found, @Nullable Long allWords) {
            String shownInstead = found ? instead : null;
            String didYouMean = better != null ? better : instead;
            return new Read(didYouMean, shownInstead, also, found && kin, found ? allWords : null);
        }
    }

    Understood read(String typed) throws IOException {
        String q = typed.substring(0, Math.min(typed.length(), SearchQuery.MAX_LENGTH));
        Asked asked = QueryReader.read(q);
        Spelling spelling = new Spelling(searcher);
        List<Spelling.Correction> corrections = spelling.of(asked);
        List<Clause> wanted = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            Spelling.Correction correction =
                    clause instanceof Clause.Plain plain ? Spelling.of(plain.word(), corrections) : null;
            if (correction == null || !(clause instanceof Clause.Plain plain)) {
                wanted.add(clause);
            } else if (correction.unknown()) {
                correction.meant().forEach(word -> wanted.add(spelling.plain(word)));
            } else {
                wanted.add(new Clause.Doubtful(plain, spelling.plain(correction.meant().getFirst())));
            }
        }
        Aliases.Widened widened = new Aliases(searcher).widen(asked.wanting(wanted));
        boolean unknown = corrections.stream().anyMatch(Spelling.Correction::unknown);
        String corrected = corrections.isEmpty() ? null : spelling.rewrite(q, corrections);
        List<String> also = new ArrayList<>(widened.also());
        return new Understood(widened.asked(), unknown ? null : corrected, unknown ? corrected : null, also, false);
    }
}
