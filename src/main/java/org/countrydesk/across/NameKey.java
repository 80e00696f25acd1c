package org.countrydesk.across;

import java.text.Normalizer;
import java.util.Locale;

/** Writes a name so that its spellings agree: case, accents, dots, dashes, a leading "the" and a final possessive are dropped. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        String spread = spread(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(spread.length());
        boolean gap = false;
        for (int i = 0; i < spread.length(); i++) {
            char c = spread.charAt(i);
            if (c == '&') {
                key.append(key.isEmpty() ? "and " : " and ");
                gap = false;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
                key.append(plain(c));
                gap = false;
            } else if (possessive(spread, i)) {
                gap = true;
                i++;
            } else if (c != '.' && c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        String whole = key.toString().strip();
        return whole.startsWith("the ") ? whole.substring(4) : whole;
    }

    /** Take letters and their accents apart. */
    private static String spread(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 128);
        return ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    }

    /** Tell an apostrophe and an s that end the name, as in {@code Kenya's}. */
    private static boolean possessive(String name, int i) {
        return (name.charAt(i) == '\'' || name.charAt(i) == '’') && i + 2 == name.length() && name.charAt(i + 1) == 's';
    }

    /** Letters that Unicode does not take apart have the spelling that English gives them. */
    private static String plain(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default -> Character.toString(c);
        };
    }
}
