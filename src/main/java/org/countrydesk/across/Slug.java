package org.countrydesk.across;

import java.util.Set;

/** Gives every name its own part of an address. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Return lower-case letters, digits and single hyphens; {@code x} for a name without any. */
    static String of(String name) {
        String slug = NameKey.of(name).replace(' ', '-');
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            if (c < 128 && !(c == '-' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == '-'))) {
                plain.append(c);
            }
        }
        if (plain.length() > LONGEST) {
            int hyphen = plain.lastIndexOf("-", LONGEST);
            plain.setLength(hyphen > LONGEST / 2 ? hyphen : LONGEST);
        }
        while (!plain.isEmpty() && plain.charAt(plain.length() - 1) == '-') {
            plain.setLength(plain.length() - 1);
        }
        return plain.isEmpty() ? "x" : plain.toString();
    }

    /** Take the slug, or where it is taken, the slug with the suffix, or with the suffix and the first free number. */
    static String unique(String slug, String suffix, Set<String> taken) {
        if (taken.add(slug)) {
            return slug;
        }
        String longer = slug + "-" + suffix;
        String tried = longer;
        for (int n = 2; !taken.add(tried); n++) {
            tried = longer + "-" + n;
        }
        return tried;
    }
}
