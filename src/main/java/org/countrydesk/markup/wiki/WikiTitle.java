package org.countrydesk.markup.wiki;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.block.Block;

/**
 * The title of an article whose file holds none: the words in bold that open its first paragraph. One word alone is none, as an
 * article about a country's foreign relations may open with the country.
 */
public final class WikiTitle {

    private static final Pattern OPENING = Pattern.compile("(?:(?:The|An?)\\s)?'''([^'\\n]{3,150})'''.*+");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]{0,150}\\|)?([^\\[\\]|]{1,150})\\]\\]");
    private static final int LINES = 300;
    private static final int LONGEST = 5_000;

    private WikiTitle() {}

    /** Return the title as a value of the document; nothing where a heading gives one or no words in bold open the text. */
    public static Map<String, String> of(String source, List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1)) {
            return Map.of();
        }
        int open = 0;
        int seen = 0;
        for (int start = 0; start < source.length() && seen < LINES; seen++) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            String line = source.substring(start, Math.min(end, start + LONGEST)).strip();
            Matcher opening = OPENING.matcher(line);
            if (open <= 0 && opening.matches()) {
                String words = LINK.matcher(opening.group(1)).replaceAll("$1").strip();
                boolean whole = words.contains(" ") && !words.contains("{") && !words.contains("[");
                return whole ? Map.of("title", words) : Map.of();
            }
            open += count(line, "{{") - count(line, "}}") + count(line, "{|") - count(line, "|}");
            start = end + 1;
        }
        return Map.of();
    }

    private static int count(String line, String mark) {
        int count = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
