package org.countrydesk.search.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;

/** What the index keeps of an entry to show it. It lies there as it is: of Lucene's stored fields a whole block is unpacked for each entry. */
public record StoredEntry(EntryType type, SearchEntry.Place place, String title, String url, List<String> names) {

    private static final int PARTS = 9;

    /** Write as one text: reading one field is faster than reading ten. */
    public static String write(SearchEntry entry) {
        SearchEntry.Place place = entry.place();
        List<String> parts = new ArrayList<>(List.of(
                entry.type().word(),
                place.document(),
                place.documentTitle(),
                place.source(),
                place.section(),
                place.sectionTitle(),
                place.passage(),
                entry.title(),
                entry.url()));
        parts.addAll(entry.names());
        parts.replaceAll(part -> part.replace(EntryFields.SEPARATOR, ' '));
        return String.join(String.valueOf(EntryFields.SEPARATOR), parts);
    }

    /** Read what is kept of an entry. */
    public static StoredEntry read(IndexReader reader, int doc) throws IOException {
        return read(field(EntryFields.SHOWN, reader, doc));
    }

    /** Read the text of an entry. */
    public static String textOf(IndexReader reader, int doc) throws IOException {
        return field(EntryFields.SHOWN_TEXT, reader, doc);
    }

    private static String field(String name, IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), name);
        return values.advanceExact(doc - leaf.docBase) ? values.binaryValue().utf8ToString() : "";
    }

    private static StoredEntry read(String stored) {
        List<String> parts = List.of(stored.split(String.valueOf(EntryFields.SEPARATOR), -1));
        SearchEntry.Place place =
                new SearchEntry.Place(parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6));
        return new StoredEntry(
                EntryType.find(parts.getFirst()).orElseThrow(), place, parts.get(7), parts.get(8), parts.subList(PARTS, parts.size()));
    }
}
