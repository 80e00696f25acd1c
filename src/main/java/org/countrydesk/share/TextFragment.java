package org.countrydesk.share;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.web.util.UriUtils;

/**
 * The directive that makes a browser find words on a page.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">Text fragments</a>
 */
final class TextFragment {

    private static final int WORDS = 6;

    private TextFragment() {}

    /** Return {@code :~:text=} with the first and the last words of a text, or all of a short one; of a table's row its longest cell. */
    static String of(String text) {
        String[] words = longest(text.split("\\|")).strip().split("\\s+");
        if (words.length <= 2 * WORDS) {
            return ":~:text=" + encoded(words, 0, words.length);
        }
        return ":~:text=" + encoded(words, 0, WORDS) + "," + encoded(words, words.length - WORDS, words.length);
    }

    private static String longest(String[] cells) {
        return Arrays.stream(cells).max(Comparator.comparingInt(cell -> cell.strip().length())).orElse("");
    }

    /** spec: a dash, a comma and an ampersand have a meaning in the directive and are written in percent. */
    private static String encoded(String[] words, int from, int to) {
        return UriUtils.encode(String.join(" ", Arrays.asList(words).subList(from, to)), StandardCharsets.UTF_8).replace("-", "%2D");
    }
}
