package org.countrydesk.search.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.word.FunctionWords;
import org.countrydesk.search.word.IndexTerms;
import org.countrydesk.search.word.WordForms;

/** Lays entries into the index. Not safe for use by several threads. */
public final class EntryWriter {

    private static final int SORT_KEY = 200;

    /** A term is cut after this; Lucene takes no longer ones than 32,766 bytes. */
    private static final int LONGEST_TERM = 1_000;

    /** Types whose title is another thing's words, not a name of their own. */
    public static final Set<EntryType> UNTITLED = Set.of(EntryType.PASSAGE, EntryType.STATISTIC, EntryType.DATE);

    /** Types whose text is shown, and found elsewhere: it is that of their first passage. */
    private static final Set<EntryType> SHOWN_ONLY = Set.of(EntryType.DOCUMENT, EntryType.SECTION);

    private static final FieldType EXACT = new FieldType(StringField.TYPE_NOT_STORED);

    static {
        EXACT.freeze();
    }

    private final WordForms forms = new WordForms();
    private final IndexTerms terms = new IndexTerms();

    /** What stands in one section has one title. */
    private String lastTitle = "";

    private String lastFolded = "";

    public Document write(SearchEntry entry, String owner) {
        Document fields = new Document();
        fields.add(new StringField(EntryFields.OWNER, owner, Field.Store.NO));
        fields.add(new StringField(EntryFields.TYPE, entry.type().word(), Field.Store.NO));
        fields.add(new NumericDocValuesField(EntryFields.FACET_TYPE, entry.type().ordinal()));
        fields.add(new NumericDocValuesField(EntryFields.WEIGHT, entry.about().weight()));
        SearchEntry.Place place = entry.place();
        if (!place.document().isEmpty()) {
            fields.add(new StringField(EntryFields.DOCUMENT, place.document(), Field.Store.NO));
            fields.add(new SortedDocValuesField(
                    EntryFields.FACET_DOCUMENT,
                    new BytesRef(place.document() + EntryFields.SEPARATOR + place.documentTitle())));
        }
        if (entry.type() == EntryType.PASSAGE) {
            fields.add(new StringField(EntryFields.SECTION, sectionOf(place), Field.Store.NO));
            fields.add(new NumericDocValuesField(EntryFields.NUMBER, Integer.parseInt(place.passage().substring(1))));
        }
        if (!place.passage().isEmpty()) {
            fields.add(new NumericDocValuesField(EntryFields.PLACE, placeOf(place)));
        }
        words(entry, fields);
        Beginnings.field(entry, forms).ifPresent(fields::add);
        about(entry, fields);
        fields.add(new SortedDocValuesField(EntryFields.SORT_TITLE, new BytesRef(cut(folded(entry.title()), SORT_KEY))));
        fields.add(new BinaryDocValuesField(EntryFields.SHOWN, new BytesRef(StoredEntry.write(entry))));
        fields.add(new BinaryDocValuesField(EntryFields.SHOWN_TEXT, new BytesRef(entry.text())));
        return fields;
    }

    /** Return the term under which the passages of a section are found. */
    public static String sectionOf(SearchEntry.Place place) {
        return place.document() + "/" + place.section();
    }

    /** Two passages of a desk with the same number here are so rare that one of them being hidden behind the other does no harm. */
    private static long placeOf(SearchEntry.Place place) {
        return place.document().hashCode() * 1_000_003L + place.passage().hashCode() * 0x9E3779B97F4A7C15L;
    }

    /** A passage, a figure and a date are called after the place they stand in, so their title counts as context. */
    private void words(SearchEntry entry, Document fields) {
        boolean ownTitle = !UNTITLED.contains(entry.type());
        if (ownTitle) {
            fields.add(terms.field(EntryFields.TITLE, entry.title()));
        } else {
            context(entry.title(), fields);
        }
        entry.names().forEach(name -> fields.add(terms.field(EntryFields.NAMES, name)));
        if (!entry.place().sectionTitle().equals(entry.title())) {
            context(entry.place().sectionTitle(), fields);
        }
        if (!entry.place().documentTitle().equals(entry.title())) {
            context(entry.place().documentTitle(), fields);
        }
        entry.around().forEach(words -> context(words, fields));
        if (!SHOWN_ONLY.contains(entry.type())) {
            fields.add(terms.field(EntryFields.TEXT, entry.text()));
        }
        if (entry.type() == EntryType.PASSAGE) {
            fields.add(terms.wordsAlone(EntryFields.SPELLING, entry.text()));
        } else if (ownTitle) {
            fields.add(terms.wordsAlone(EntryFields.SPELLING, entry.title()));
            entry.names().forEach(name -> fields.add(terms.wordsAlone(EntryFields.SPELLING, name)));
        }
        if (entry.type() == EntryType.TOPIC) {
            fields.add(new StringField(EntryFields.SLUG, entry.url().substring(entry.url().lastIndexOf('/') + 1), Field.Store.NO));
            addWholeName(entry.title(), fields);
            entry.names().forEach(name -> addWholeName(name, fields));
        }
    }

    private void context(String title, Document fields) {
        if (!title.isEmpty()) {
            fields.add(terms.field(EntryFields.CONTEXT, title));
        }
    }

    private void addWholeName(String name, Document fields) {
        List<WordForms.Word> words = forms.read(name);
        if (!words.isEmpty()) {
            fields.add(new Field(EntryFields.WHOLE_NAMES, cut(wholeName(words), LONGEST_TERM), EXACT));
        }
        for (String initials : Acronyms.of(words)) {
            fields.add(new Field(EntryFields.INITIALS, initials, EXACT));
        }
    }

    private static void about(SearchEntry entry, Document fields) {
        Set<String> moments = new TreeSet<>();
        Set<Integer> decades = new TreeSet<>();
        LocalDate first = null;
        for (Edtf date : entry.about().dates()) {
            long from = date.earliest().toEpochDay();
            long to = date.latest().toEpochDay();
            fields.add(new LongRange(EntryFields.DAYS, new long[] {from}, new long[] {to}));
            moments.addAll(entry.type() == EntryType.AMBASSADOR ? Moments.throughout(date) : Moments.of(date));
            decades.addAll(Moments.decadesOf(date));
            first = first == null || date.earliest().isBefore(first) ? date.earliest() : first;
        }
        if (first != null) {
            fields.add(new NumericDocValuesField(EntryFields.SORT_DAY, first.toEpochDay()));
        }
        moments.forEach(moment -> fields.add(new Field(EntryFields.MOMENTS, moment, EXACT)));
        decades.forEach(decade -> fields.add(new SortedNumericDocValuesField(EntryFields.FACET_DECADE, decade)));
        Set.copyOf(entry.about().values()).forEach(value -> fields.add(new Field(EntryFields.VALUES, value, EXACT)));
        for (String topic : Set.copyOf(entry.about().topics())) {
            BytesRef key = new BytesRef(cut(topic, LONGEST_TERM));
            fields.add(new SortedSetDocValuesField(EntryFields.FACET_TOPIC, key));
            fields.add(new Field(EntryFields.FACET_TOPIC, key, EXACT));
        }
    }

    /** Return the words only, folded, so that accents, case and quotes do not part what belongs together. */
    private String folded(String title) {
        if (!title.equals(lastTitle)) {
            lastTitle = title;
            lastFolded = String.join(" ", foldedWords(forms.read(title)));
        }
        return lastFolded;
    }

    /** Write the words of a name as one term: folded, without words of grammar unless there are no others. */
    public static String wholeName(List<WordForms.Word> words) {
        List<String> all = foldedWords(words);
        List<String> main = all.stream().filter(word -> !FunctionWords.contains(word)).toList();
        return String.join(" ", main.isEmpty() ? all : main);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    public static List<String> foldedWords(List<WordForms.Word> words) {
        return words.stream().flatMap(word -> word.exacts().stream()).toList();
    }
}
