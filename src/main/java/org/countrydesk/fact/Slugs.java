package org.countrydesk.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Stand-in. */
public final class Slugs {

    private Slugs() {}

    public static String of(String name) {
        String s = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return s.isEmpty() ? "x" : s.length() > 80 ? s.substring(0, 80) : s;
    }
}
