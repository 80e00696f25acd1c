package org.countrydesk.extract.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the names of persons. */
final class PersonNames {

    private static final Pattern GENERATION = Pattern.compile(",? (?:[JS]r\\.?|I{2,3}|IV)$");
    private static final Pattern JUNIOR = Pattern.compile(",? [JS]r\\.?$");

    private PersonNames() {}

    /** Return the family name, as far as the last word is one, in lower case. */
    static String surname(String text) {
        String[] words = GENERATION.matcher(text).replaceAll("").split(" ");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** Return whether the shorter name's given names and initials occur in order among the longer one's. */
    static boolean agrees(String shorter, String longer) {
        String[] given = JUNIOR.matcher(shorter).replaceAll("").split(" ");
        String[] full = JUNIOR.matcher(longer).replaceAll("").split(" ");
        if (given.length > 2 && full.length > given.length && full[0].startsWith(given[0].substring(0, 1))) {
            // Both have middle names, and one has more of them: George W. and George H. W. are two.
            return false;
        }
        int at = 0;
        for (int i = 0; i < given.length - 1; i++) {
            String word = given[i].replace(".", "");
            boolean found = false;
            while (at < full.length - 1 && !found) {
                String other = full[at++].replace(".", "");
                found = other.equalsIgnoreCase(word) || word.length() == 1 && other.startsWith(word) || other.length() == 1 && word.startsWith(other);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
