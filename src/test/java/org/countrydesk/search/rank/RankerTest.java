package org.countrydesk.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.countrydesk.search.engine.Entries;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.query.QueryReader;
import org.countrydesk.search.rank.QueryWriter.Demand;
import org.countrydesk.search.word.Lexicon;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of hits is that of the Lucene query that says the same, which weighs entry by entry and leaves nothing out. */
class RankerTest {

    private static final List<String> WORDS = List.of(
            "river", "rivers", "ferry", "bridge", "bridges", "toll", "tolls", "tolled", "lamp", "harbour", "harbours", "ship", "1992", "grain");
    private static final Query PASSAGES = new TermQuery(new Term(EntryFields.TYPE, EntryType.PASSAGE.word()));
    private static final int ENTRIES = 4_000;
    private static final int MOST = 25;
    private static final float ROUNDING = 1e-4f;

    private static Directory directory = new ByteBuffersDirectory();
    private static DirectoryReader reader;
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        Random random = new Random(7);
        EntryWriter entries = new EntryWriter();
        IndexWriterConfig config = new IndexWriterConfig().setMaxBufferedDocs(1_500);
        config.setSimilarity(similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < ENTRIES; i++) {
                EntryType type = random.nextInt(5) == 0 ? EntryType.SECTION : EntryType.PASSAGE;
                Document entry = entries.write(
                        Entries.entry(type, "d" + i / 20, "p" + i, words(random, 2), words(random, 3 + random.nextInt(30))), "owner");
                writer.addDocument(entry);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static BM25Similarity similarity() {
        return new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH);
    }

    /** Words at the end of the list are rare. */
    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 3))));
        }
        return String.join(" of the ", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "river", "rivers", "tolled", "grain", "river bridge", "harbours of the ships", "the ferry tolls on the bridges", "1992 ferry",
        "\"toll of the lamp\" river", "harb* grain", "ferry OR lamp", "title:river toll", "grain -river"
    })
    void ordersAsLuceneDoes(String q) throws IOException {
        ordersAsLuceneDoes(q, QueryReader.read(q));
    }

    @Test
    void ordersKinAsLuceneDoes() throws IOException {
        Asked asked = QueryReader.read("ferry bridge");
        Clause.Plain ferry = (Clause.Plain) asked.wanted().getFirst();
        Clause.Plain kin = new Clause.Plain(ferry.word(), List.of(new Lexicon.Related("ship", 1), new Lexicon.Related("lamp", 0.4f)));
        ordersAsLuceneDoes("ferry, ship or lamp, and bridge", asked.wanting(List.of(kin, asked.wanted().getLast())));
    }

    private static void ordersAsLuceneDoes(String q, Asked asked) throws IOException {
        Segments segments = Segments.of(reader, Segments.none());
        Finder finder = new Finder(searcher, segments);
        Words words = new Words(searcher, segments);
        QueryWriter plain = new QueryWriter(asked, new Rarity(reader));
        ordersAsLuceneDoes(q, asked, plain, new Ranker(searcher, finder, words, plain), finder);
        QueryWriter listed = new QueryWriter(asked, new Rarity(reader), words);
        ordersAsLuceneDoes(q + ", by lists", asked, listed, new Ranker(searcher, finder, words, listed), finder);
    }

    private static void ordersAsLuceneDoes(String q, Asked asked, QueryWriter query, Ranker ranker, Finder finder) throws IOException {
        Hits hits = finder.find(query.counted(Demand.ALL, List.of()));
        assertThat(hits.parts()).hasSizeGreaterThan(1);
        same(ranker.all(hits, MOST), all(asked, query), q);
        same(ranker.any(List.of(), false, MOST), any(asked, query), q);
        same(ranker.among(MatchAllDocsQuery.INSTANCE, MOST), some(asked, query), q);
    }

    @Test
    void keepsTheListsOfWordsThatAreShortOrComeAgain() throws IOException {
        Words words = new Words(searcher, Segments.of(reader, Segments.none()));
        Form ferry = new WordForms().read("ferries").getFirst().parts().getFirst();
        WordList list = Objects.requireNonNull(words.list(ferry));
        Query inAnyField = ClauseWriter.forCounting().fields(new Clause.Plain(new WordForms().read("ferry").getFirst()));
        assertThat(list.size()).isEqualTo(searcher.count(inAnyField)).isEqualTo(searcher.count(list));
        assertThat(words.list(ferry)).isSameAs(list);
    }

    @Test
    void whatFindsTheSameIsEqualByValue() throws IOException {
        Segments segments = Segments.of(reader, Segments.none());
        Finder finder = new Finder(searcher, segments);
        QueryWriter first = new QueryWriter(QueryReader.read("ferry river"), new Rarity(reader), new Words(searcher, segments));
        QueryWriter again = new QueryWriter(QueryReader.read("the ferries by a river"), new Rarity(reader), new Words(searcher, segments));
        for (Demand demand : Demand.values()) {
            Query value = first.byValue().counted(demand, List.of());
            assertThat(value).isEqualTo(again.byValue().counted(demand, List.of()));
            assertThat(first.counted(demand, List.of())).as("each has its own lists").isNotEqualTo(again.counted(demand, List.of()));
            assertThat(finder.find(value).entries()).isNotEmpty().isEqualTo(finder.find(first.counted(demand, List.of())).entries());
        }
        assertThat(first.byValue().counted(Demand.ALL, List.of())).isNotEqualTo(first.byValue().counted(Demand.ANY, List.of()));
    }

    private static void same(ScoreDoc[] found, Query query, String q) throws IOException {
        ScoreDoc[] expected = searcher.search(query, MOST).scoreDocs;
        assertThat(expected).describedAs(q).isNotEmpty();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i].score).describedAs("%s, %d", q, i).isCloseTo(expected[i].score, org.assertj.core.data.Offset.offset(ROUNDING));
            boolean alone = Arrays.stream(expected).filter(hit -> Math.abs(hit.score - expected[0].score) < ROUNDING).count() == 1;
            assertThat(i > 0 || !alone || found[0].doc == expected[0].doc).describedAs(q).isTrue();
        }
    }

    private static Query all(Asked asked, QueryWriter query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query.counted(Demand.ALL, List.of()), Occur.FILTER);
        asked.wanted().forEach(clause -> all.add(ClauseWriter.forRanking().anywhere(clause), Occur.SHOULD));
        return helped(asked, query, all);
    }

    /** All that is among the passages, better where it has all. */
    private static Query some(Asked asked, QueryWriter query) {
        return new BooleanQuery.Builder().add(any(asked, query), Occur.MUST).add(PASSAGES, Occur.FILTER).build();
    }

    private static Query any(Asked asked, QueryWriter query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(query.counted(Demand.ANY, List.of()), Occur.FILTER);
        for (int i = 0; i < asked.wanted().size(); i++) {
            any.add(new BoostQuery(ClauseWriter.forRanking().anywhere(asked.wanted().get(i)), query.weightOf(i)), Occur.SHOULD);
        }
        any.add(new BoostQuery(new ConstantScoreQuery(query.counted(Demand.ALL, List.of())), Ranking.ALL_WORDS), Occur.SHOULD);
        return helped(asked, query, any);
    }

    private static Query helped(Asked asked, QueryWriter query, BooleanQuery.Builder parts) {
        asked.helpful().forEach(
                word -> parts.add(new BoostQuery(ClauseWriter.forRanking().anywhere(word), Ranking.FUNCTION_WORD), Occur.SHOULD));
        query.near().forEach(near -> parts.add(
                new BoostQuery(ClauseWriter.near(near.first(), near.second()), Ranking.PROXIMITY), Occur.SHOULD));
        return parts.build();
    }
}
