package org.countrydesk.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an address.
 *
 * @param path its lasting address within the site, with a passage's {@code #p12}
 * @param description what a reader finds there, a sentence or two
 * @param facts the most telling ones, first things first
 * @param way from the front page down, without the front page; itself last, under the name it has there
 * @param works the documents it was read from; none where the page is the desk's own
 * @param data the same page as data: addresses that end in {@code .json} or {@code .csv}
 * @param detail what only such a thing has
 */
public record Subject(
        Kind kind,
        String path,
        String title,
        String description,
        List<Fact> facts,
        List<Step> way,
        List<Work> works,
        List<String> data,
        Detail detail) {

    /** Something known about it: {@code Publisher}, {@code Wikipedia contributors}. */
    public record Fact(String name, String words) {}

    /** A page on the way. */
    public record Step(String path, String title) {}

    /**
     * A document as its publisher would know it. Texts are empty where nothing is known.
     *
     * @param source the ingested file's name
     * @param published EDTF
     * @param address where it was published
     */
    public record Work(
            String slug,
            String title,
            String source,
            String publisher,
            String published,
            String licence,
            String address,
            String mediaType,
            String sha256,
            int words) {

        public String path() {
            return "/documents/" + slug;
        }
    }

    public Subject {
        facts = List.copyOf(facts);
        way = List.copyOf(way);
        works = List.copyOf(works);
        data = List.copyOf(data);
    }

    /** Return the document it is, or is a part of; null where it is neither. */
    public @Nullable Work original() {
        return kind.ofOneDocument() && !works.isEmpty() ? works.getFirst() : null;
    }

    /** Return the address of the page, without the passage. */
    public String page() {
        int hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }
}
