package org.countrydesk.search.entry;

/** How an entry lies in the index: the names of its fields. */
public final class EntryFields {

    /** Searched: what the entry calls itself. */
    public static final String TITLE = "title";

    /** Searched: what else it is called. */
    public static final String NAMES = "names";

    /** Searched: what the places around it are called. */
    public static final String CONTEXT = "context";

    /** Searched: the words of it. */
    public static final String TEXT = "text";

    /** Searched: the dates it states, each with the month and year it lies in, as EDTF. */
    public static final String MOMENTS = "moments";

    /** Searched: the values of its figures, as plain decimals, each also with its unit: {@code 30}, {@code 30 percent}. */
    public static final String VALUES = "values";

    /** Each of its names as a whole, folded. */
    public static final String WHOLE_NAMES = "wholeNames";

    /** First letters of its names, as an acronym of it would be written. */
    public static final String INITIALS = "initials";

    /** All words as written, for spelling. */
    public static final String SPELLING = "spelling";

    /** Beginnings of the words it is called by, for suggestions: see {@link Beginnings}. */
    public static final String BEGINNINGS = "beginnings";

    public static final String OWNER = "owner";
    /** What the owners of entries of no single document begin with. */
    public static final String SHARED = "shared ";

    public static final String TYPE = "type";
    public static final String DOCUMENT = "document";

    /** Of a topic: what its address ends with. */
    public static final String SLUG = "slug";

    /** Document and section it lies in. */
    public static final String SECTION = "section";

    /** Days from and to, as numbers since 1970; one a date. */
    public static final String DAYS = "days";

    public static final String SORT_TITLE = "sortTitle";
    public static final String SORT_DAY = "sortDay";
    public static final String WEIGHT = "weight";

    /** Number of the passage it lies in, the same for all that lies there. */
    public static final String PLACE = "place";

    /** Of a passage: its number in the document. */
    public static final String NUMBER = "number";

    public static final String FACET_DOCUMENT = "facetDocument";
    public static final String FACET_TYPE = "facetType";
    public static final String FACET_DECADE = "facetDecade";
    public static final String FACET_TOPIC = "facetTopic";

    /** Kept as it is, not searched: parts of what is shown, by {@link StoredEntry}. */
    public static final String SHOWN = "shown";

    public static final String SHOWN_TEXT = "shownText";

    /** Parts a document's slug from its title in {@link #FACET_DOCUMENT}, and the parts of {@link #SHOWN}. */
    public static final char SEPARATOR = '\u0001';

    /** Raised whenever what is written changes, so that an older index is rebuilt. */
    public static final int LAYOUT = 121;

    private EntryFields() {}

    /** Return the owner under which a document's entries are replaced. */
    public static String owner(String document) {
        return "document " + document;
    }

    /** Return the owner of what belongs to no single document, by its address; {@link #SHARED} begins it. */
    public static String sharedOwner(String address) {
        return SHARED + address;
    }
}
