package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One thing as a bibliography names it. Texts are empty where nothing is known.
 *
 * @param authors none where the thing is known by its title
 * @param address on the web
 * @param note what a reader of the reference should know beside it
 */
public record Reference(
        Type type, List<Name> authors, Titles titles, Imprint imprint, Place place, String address, String note) {

    /** What is cited. */
    public enum Type {
        /** A document on its own: a report, an article, a book. */
        REPORT,
        /** A section of a document. */
        PART,
        /** A page of a site. */
        PAGE,
        /** Figures in an order, to be reckoned with. */
        DATASET
    }

    /**
     * @param container title of the whole it is a part of, name of the site it stands on
     */
    public record Titles(String title, String container) {}

    /**
     * @param accessed the day it was last read, where that tells what was read
     * @param edition as it is counted: {@code 3}
     */
    public record Imprint(
            String publisher, @Nullable Edtf issued, @Nullable LocalDate accessed, String edition, String licence) {}

    /**
     * The place in it that is meant.
     *
     * @param heading it stands under
     * @param quote its words
     */
    public record Place(String heading, String quote) {

        public static final Place WHOLE = new Place("", "");
    }

    public Reference {
        authors = List.copyOf(authors);
    }

    /** Return the name of the body that wrote it, as a site or office does for its own pages; empty where a person did. */
    String body() {
        return authors.size() == 1 && authors.getFirst() instanceof Name.Body body ? body.name() : "";
    }

    /** Return the publisher, unless it is the author. */
    String otherPublisher() {
        return imprint.publisher().equals(body()) ? "" : imprint.publisher();
    }

    /** Return the container, unless it is the author. */
    String otherContainer() {
        return titles.container().equals(body()) ? "" : titles.container();
    }
}
