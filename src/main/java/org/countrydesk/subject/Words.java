package org.countrydesk.subject;

/** Small things of English that several subjects need. */
final class Words {

    private Words() {}

    /** Return {@code 1 point}, {@code 2,345 points}. */
    static String count(long count, String one, String several) {
        return String.format(java.util.Locale.ENGLISH, "%,d %s", count, count == 1 ? one : several);
    }

    static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    /** Cut words at a space, so that at most so many characters are left, and say so with an ellipsis. */
    static String head(String words, int most) {
        String flat = words.replaceAll("\\s+", " ").strip();
        if (flat.length() <= most) {
            return flat;
        }
        int space = flat.lastIndexOf(' ', most - 1);
        return flat.substring(0, space > most / 2 ? space : most - 1).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }

    /** Return the last words, of at most so many characters. */
    static String tail(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int from = words.length() - most;
        int space = words.indexOf(' ', from);
        return words.substring(space >= 0 && space < words.length() - most / 2 ? space + 1 : from);
    }
}
