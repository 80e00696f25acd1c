package org.countrydesk.ingest;

import java.util.HashSet;
import java.util.Set;
import org.countrydesk.fact.Slugs;

/** Gives each document of an edition an address of its own, after its file name: the name lasts, an inferred title may not. */
final class DocumentSlugs {

    private final Set<String> taken = new HashSet<>();

    /** Keep a slug for the document that has it already; false where another one has it. */
    boolean take(String slug) {
        return taken.add(slug);
    }

    /** Return the file name without its ending, folded; numbered where it is taken. */
    String next(String file) {
        String stem = Slugs.of(file.replaceFirst("\\.[A-Za-z0-9]{1,10}$", "").replace('/', '-'));
        String slug = stem;
        for (int number = 2; !taken.add(slug); number++) {
            slug = stem + "-" + number;
        }
        return slug;
    }
}
