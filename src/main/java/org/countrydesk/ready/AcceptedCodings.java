package org.countrydesk.ready;

import org.jspecify.annotations.Nullable;

/** Chooses a coding among those that a reader takes (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    private static final int UNSAID = -1;
    private static final int MOST = 1000;

    private AcceptedCodings() {}

    /**
     * Choose the coding that the reader likes best; the shortest of several liked alike.
     *
     * @param accepted the header {@code Accept-Encoding}; null and faults in it mean no coding at all
     * @param worthwhile whether coded bytes are shorter: plain ones are chosen otherwise, unless they are refused
     */
    static Coding choose(@Nullable String accepted, boolean worthwhile) {
        if (accepted == null) {
            return Coding.IDENTITY;
        }
        int brotli = UNSAID;
        int gzip = UNSAID;
        int identity = UNSAID;
        int others = UNSAID;
        for (int start = 0; start < accepted.length(); ) {
            int comma = accepted.indexOf(',', start);
            int end = comma < 0 ? accepted.length() : comma;
            int semicolon = accepted.indexOf(';', start);
            String name = accepted.substring(start, semicolon < 0 || semicolon > end ? end : semicolon).strip();
            int liking = semicolon < 0 || semicolon > end ? MOST : liking(accepted.substring(semicolon + 1, end).strip());
            if (name.equalsIgnoreCase("br")) {
                brotli = liking;
            } else if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                gzip = liking;
            } else if (name.equalsIgnoreCase("identity")) {
                identity = liking;
            } else if (name.equals("*")) {
                others = liking;
            }
            start = end + 1;
        }
        int plain = identity != UNSAID ? identity : others;
        if (!worthwhile && plain != 0) {
            return Coding.IDENTITY;
        }
        int zipped = gzip != UNSAID ? gzip : others;
        int tight = Coding.BROTLI.available() ? (brotli != UNSAID ? brotli : others) : 0;
        if (tight > 0 && tight >= zipped && tight >= plain) {
            return Coding.BROTLI;
        }
        return zipped > 0 && zipped >= plain ? Coding.GZIP : Coding.IDENTITY;
    }

    /** Read {@code q=0.5} as thousandths; what is none counts as not liked. */
    private static int liking(String parameter) {
        if (parameter.length() < 3 || Character.toLowerCase(parameter.charAt(0)) != 'q' || parameter.charAt(1) != '=') {
            return MOST;
        }
        try {
            float value = Float.parseFloat(parameter.substring(2));
            return value >= 0 && value <= 1 ? Math.round(value * MOST) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
