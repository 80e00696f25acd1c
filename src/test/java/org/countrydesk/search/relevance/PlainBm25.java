package org.countrydesk.search.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What ours is measured against: passages as they are, words in any of them, BM25 as Lucene sets it. */
final class PlainBm25 {

    private static final int DEPTH = 10;

    private final QueryBuilder queries = new QueryBuilder(new StandardAnalyzer());
    private final IndexSearcher searcher;

    PlainBm25(Map<String, List<String>> passages) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Map.Entry<String, List<String>> document : passages.entrySet()) {
                for (String text : document.getValue()) {
                    Document fields = new Document();
                    fields.add(new StringField("source", document.getKey(), Field.Store.YES));
                    fields.add(new TextField("text", text, Field.Store.YES));
                    writer.addDocument(fields);
                }
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<Score.Given> ask(String words) throws IOException {
        List<Score.Given> given = new ArrayList<>();
        var query = queries.createBooleanQuery("text", words);
        if (query == null) {
            return given;
        }
        for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
            Document fields = searcher.storedFields().document(hit.doc);
            given.add(new Score.Given(fields.get("source"), fields.get("text"), "passage"));
        }
        return given;
    }
}
