package org.countrydesk.share;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page beside its title, and its citation at the end.
 *
 * @param description a sentence or two
 * @param canonical the lasting address with scheme and host; empty where a page has none of its own
 * @param listed whether a search engine may list the page
 * @param social what a preview elsewhere shows; null where there is none
 * @param alternates the same page as data
 * @param tags of reference managers: Highwire and Dublin Core
 * @param linkedData JSON-LD, safe to stand in a script element
 * @param cite how to cite the page; null where it cannot be cited
 */
public record Head(
        String description,
        String canonical,
        boolean listed,
        @Nullable Social social,
        List<Alternate> alternates,
        List<Tag> tags,
        String linkedData,
        @Nullable Cite cite) {

    /**
     * @param type {@code article}, {@code profile} or {@code website}
     * @param picture with scheme and host
     */
    public record Social(String type, String siteName, String title, String picture, String pictureWords) {}

    public record Alternate(String type, String address) {}

    public record Tag(String name, String content) {}

    /**
     * @param words the citation in one line, up to the address
     * @param of address within the site, as {@code /cite} takes it
     */
    public record Cite(String words, String address, String of) {}

    public Head {
        alternates = List.copyOf(alternates);
        tags = List.copyOf(tags);
    }

    /** Return the same with one more form of the page. */
    Head with(Alternate alternate) {
        List<Alternate> more = new ArrayList<>(alternates);
        more.add(alternate);
        return new Head(description, canonical, listed, social, more, tags, linkedData, cite);
    }
}
