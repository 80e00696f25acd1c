package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.countrydesk.search.engine.Spelling.Correction;
import org.countrydesk.search.engine.Spelling.Doubt;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults.Read;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.query.QueryReader;
import org.countrydesk.search.query.QueryText;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Reads a query as the desk's own words let it be read: misspelt words set right, names with their other names, quotes that nothing has left out. */
final class QueryUnderstanding {

    private final IndexSearcher searcher;
    private final Spelling spelling;

    QueryUnderstanding(IndexSearcher searcher) {
        this.searcher = searcher;
        this.spelling = new Spelling(searcher);
    }

    /**
     * A query as it is searched.
     *
     * @param better the query with other words for doubtful ones, or null
     * @param instead the query that is searched where that is not what was typed, or null
     * @param kin whether words that a dictionary knows stand for those that are asked for
     */
    record Understood(Asked asked, @Nullable String better, @Nullable String instead, List<String> also, boolean kin) {

        /** The same, with kin of the words where there are any. */
        Understood withKin() {
            Asked wider = asked.withKin();
            return new Understood(wider, better, instead, also, !wider.equals(asked));
        }

        /** Say how the query was read. */
        Read said(@Nullable Long allWords) {
            return new Read(better != null ? better : instead, instead, List.of(), also, kin, allWords);
        }
    }

    /** Say what might be searched where nothing was found; how the query was read is then not worth saying. */
    Read offered(String typed, Understood understood) throws IOException {
        List<String> nearest = spelling.nearest(cut(typed));
        String better = understood.better() != null ? understood.better() : understood.instead();
        String didYouMean = better == null && !nearest.isEmpty() ? nearest.getFirst() : better;
        return new Read(didYouMean, null, nearest, understood.also(), false, null);
    }

    Understood read(String typed) throws IOException {
        String q = cut(typed);
        Understood understood = set(q);
        Map<List<String>, String> open = new HashMap<>();
        for (Clause clause : understood.asked().wanted()) {
            if (phrase(clause).size() > 1 && !spelling.hasHits(understood.asked().wanting(List.of(clause)))) {
                open.put(phrase(clause).stream().map(Word::written).toList(), inOtherWords(phrase(clause)));
            }
        }
        if (open.isEmpty()) {
            return understood;
        }
        String rewritten = QueryText.rewriting(q, open);
        Understood other = set(rewritten);
        return new Understood(other.asked(), other.better(), other.instead() != null ? other.instead() : rewritten, other.also(), false);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), SearchQuery.MAX_LENGTH));
    }

    private static List<Word> phrase(Clause clause) {
        return switch (clause) {
            case Clause.Phrase phrase -> phrase.words();
            case Clause.Titled titled -> phrase(titled.inner());
            default -> List.of();
        };
    }

    /** What nothing has in quotes is meant in quotes with its words set right, if something has that; else without. */
    private String inOtherWords(List<Word> phrase) throws IOException {
        String words = phrase.stream().map(Word::written).collect(Collectors.joining(" "));
        Map<String, String> misspelt = new HashMap<>();
        for (Correction correction : spelling.of(QueryReader.read(words))) {
            if (correction.doubt() == Doubt.MISSPELT) {
                misspelt.putAll(replacements(correction));
            }
        }
        String corrected = '"' + QueryText.replacing(words, misspelt) + '"';
        return !misspelt.isEmpty() && spelling.hasHits(QueryReader.read(corrected)) ? corrected : words;
    }

    /** Set right what is misspelt, if something then has all that is asked; else what is meant is only looked for as well. */
    private Understood set(String q) throws IOException {
        Asked asked = QueryReader.read(q);
        List<Correction> corrections = spelling.of(asked);
        Map<String, String> sure = new HashMap<>();
        Map<String, String> doubtful = new HashMap<>();
        Map<String, String> offered = new HashMap<>();
        for (Correction correction : corrections) {
            Map<String, String> into = correction.doubt() == Doubt.MISSPELT ? sure : correction.doubt() == Doubt.RARE ? doubtful : offered;
            into.putAll(replacements(correction));
        }
        String instead = sure.isEmpty() ? null : QueryText.replacing(q, sure);
        Asked meant = instead == null ? asked : doubting(QueryReader.read(instead), doubtful);
        if (instead != null && (spelling.hasHits(asked) || !spelling.hasHits(meant))) {
            doubtful.putAll(sure);
            instead = null;
        }
        if (instead == null) {
            meant = doubting(asked, doubtful);
        }
        Aliases.Widened widened = new Aliases(searcher).widen(meant);
        return new Understood(widened.asked(), better(instead == null ? q : instead, doubtful, offered), instead, widened.also(), false);
    }

    /** English words are doubted only where others in their place would find all that is asked. */
    private @Nullable String better(String q, Map<String, String> doubtful, Map<String, String> english) throws IOException {
        if (!english.isEmpty()) {
            Map<String, String> both = new HashMap<>(doubtful);
            both.putAll(english);
            String better = QueryText.replacing(q, both);
            if (spelling.hasHits(QueryReader.read(better))) {
                return better;
            }
        }
        return doubtful.isEmpty() ? null : QueryText.replacing(q, doubtful);
    }

    private static Map<String, String> replacements(Correction correction) {
        Map<String, String> replacements = new HashMap<>();
        correction.words().forEach(word -> replacements.put(word.written(), ""));
        replacements.put(correction.words().getFirst().written(), String.join(" ", correction.meant()));
        return replacements;
    }

    private Asked doubting(Asked asked, Map<String, String> doubtful) {
        List<Clause> wanted = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            String meant = clause instanceof Clause.Plain plain ? doubtful.getOrDefault(plain.word().written(), "") : "";
            boolean single = !meant.isEmpty() && meant.indexOf(' ') < 0;
            wanted.add(single && clause instanceof Clause.Plain plain ? new Clause.Doubtful(plain, spelling.plain(meant)) : clause);
        }
        return asked.wanting(wanted);
    }
}
