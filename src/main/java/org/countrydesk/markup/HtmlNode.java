package org.countrydesk.markup;

import java.util.List;
import java.util.Map;

/**
 * A part of an HTML page: an element, or words.
 *
 * @param name of the element in lower case; {@link #TEXT} for words
 * @param attributes that the readers look at, names in lower case
 * @param children in order; empty for words
 * @param span where it stands in the source, with its tags; of an element the page only implies, that of its children
 * @param words how many characters of words it holds, white space not counted
 */
record HtmlNode(String name, Map<String, String> attributes, List<HtmlNode> children, SourceSpan span, int words) {

    static final String TEXT = "#text";

    boolean isText() {
        return name.equals(TEXT);
    }

    /** Return the attribute's value; empty where there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    boolean has(String key) {
        return attributes.containsKey(key);
    }
}
