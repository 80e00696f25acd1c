package org.countrydesk.markup.block;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes each heading of a document a slug of its own. */
final class Slugs {

    static final String LEAD = "introduction";

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** The lead's slug is taken, and the last part of the address of the captured text. */
    Slugs() {
        taken.add(LEAD);
        taken.add("original");
    }

    String next(String heading) {
        String folded = fold(heading);
        String base = folded.isEmpty() ? "section" : cut(folded, LONGEST);
        String slug = base;
        int number = last.getOrDefault(base, 1);
        while (!taken.add(slug)) {
            String suffix = "-" + ++number;
            slug = cut(base, LONGEST - suffix.length()) + suffix;
        }
        last.put(base, number);
        return slug;
    }

    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > length / 2 ? hyphen : length);
    }

    private static String fold(String heading) {
        String text = heading.length() <= 300 ? heading : heading.substring(0, 300);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            String letters = letters(apart.charAt(i));
            if (!letters.isEmpty()) {
                slug.append(letters);
            } else if (parts(apart.charAt(i)) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    /** Apostrophes and full stops stand within words ({@code Queen's}, {@code U.S.}); accents are part of a letter. */
    private static boolean parts(char c) {
        return c != '\'' && c != '\u2019' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static String letters(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? String.valueOf(c) : "";
        };
    }
}
