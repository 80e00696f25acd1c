package org.countrydesk.markup.rule;

import java.util.regex.Pattern;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;

/** Tells whether the words of a line that stands alone may be a heading; it errs towards no heading. */
final class HeadingWords {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    private static final int FEW_WORDS = 6;
    private static final int FEWEST_CAPITALS = 4;

    /** Words of links, addresses and trails, and several labels. */
    private static final Pattern OTHER =
            Pattern.compile("[|>\u00BB\u203A\u2022@\u00A9=*]| / |https?:|www\\.|: [^:]{0,80}: ");

    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?[ 0-9,]{1,8}\\b[0-9]{4}\\b");

    private static final int MOST_WORDS_DATED = 6;

    /** Openings of bylines, addresses, remarks and closings of letters, and the marks of secrecy and haste. */
    private static final Pattern REMARK = Pattern.compile("(?i)(?:(?:by|from|to|cc|subject|re|ref|source|sources|photo|image|figure|table|updated"
            + "|published|posted|last|page|dear|tel|telephone|phone|fax|share|print|signed|sincerely|respectfully|yours|enclosure|note|see)\\b.*"
            + "|(?:top secret|secret|confidential|unclassified|restricted|limited official use|immediate|priority|routine|draft)(?: .{0,20})?"
            + "|[0-9]{1,3}[ -]min(?:ute)?s? read)");

    /** Words with which no heading ends. */
    private static final Pattern OPEN_END =
            Pattern.compile("(?i).*\\b(?:a|an|and|are|as|at|by|for|from|in|include|includes|is|of|on|or|the|to|was|were|with)");

    private static final Pattern SPACE = Pattern.compile(" ");

    private HeadingWords() {}

    /** Tell whether the block is a line that may be a heading. */
    static boolean may(Block block) {
        if (!(block instanceof Block.Paragraph line) || line.lines() > 1 || line.literal()) {
            return false;
        }
        String words = line.prose().text();
        return words.length() <= LONGEST
                && starts(words)
                && ends(words)
                && !isGapped(line.prose())
                && isWords(words)
                && !OTHER.matcher(words).find()
                && !REMARK.matcher(words).matches();
    }

    private static boolean starts(String words) {
        return Character.isUpperCase(words.charAt(0)) || Character.isTitleCase(words.charAt(0)) || Character.isDigit(words.charAt(0));
    }

    private static boolean ends(String words) {
        return ".!;,\u2026-\u2013\u2014\"\u201D".indexOf(words.charAt(words.length() - 1)) < 0 && !OPEN_END.matcher(words).matches();
    }

    /** Words that stand far apart are links beside each other or a row of a table. */
    private static boolean isGapped(Prose prose) {
        SourceSpan span = prose.source(0, prose.text().length());
        return span.end() - span.start() != prose.text().length();
    }

    private static boolean isWords(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long signs = words.chars().filter(c -> c != ' ').count();
        String[] all = SPACE.split(words);
        boolean dated = all.length <= MOST_WORDS_DATED && DATE.matcher(words).find();
        return letters * 2 > signs && letters > 2 && all.length <= MOST_WORDS && !dated && (all.length <= FEW_WORDS || isCapitalised(all));
    }

    /** Tell whether the longer words mostly start with a capital, as those of a long heading do. */
    private static boolean isCapitalised(String[] words) {
        int large = 0;
        int small = 0;
        for (String word : words) {
            boolean counts = word.length() >= FEWEST_CAPITALS;
            large += counts && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            small += counts && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return large >= small;
    }

    /** Tell whether all letters are capitals, of which there are some. */
    static boolean inCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }
}
