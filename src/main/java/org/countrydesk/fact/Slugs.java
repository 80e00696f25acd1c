package org.countrydesk.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that stands for a name. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /**
     * Return lower-case letters, digits and single hyphens, at most 80 characters, cut between words where it can be:
     * {@code José Álvarez, Jr.} becomes {@code jose-alvarez-jr}; a name without any such character becomes {@code x}.
     */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        String spread = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < spread.length() && slug.length() <= LONGEST; i++) {
            char c = spread.charAt(i);
            String plain = plain(c);
            if (!plain.isEmpty()) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(plain);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                gap = true;
            }
        }
        return slug.isEmpty() ? "x" : cut(slug.toString());
    }

    /** Letters that Unicode does not take apart have the spelling that English gives them. */
    private static String plain(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return Character.toString(c);
        }
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default -> "";
        };
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
}
