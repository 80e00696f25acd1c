package org.countrydesk.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** A reference in plain words, for a footnote or a message that follows no style. */
public final class Plain {

    private Plain() {}

    /** Print as {@code “Title”, author, site, edition 3 (22 November 2026), address}. */
    public static String print(Reference thing) {
        return words(thing) + (thing.address().isEmpty() ? "" : ", " + thing.address());
    }

    /** Print without the address. */
    public static String words(Reference thing) {
        String edition = thing.imprint().edition().isEmpty() ? "" : "edition " + thing.imprint().edition();
        @Nullable Edtf issued = thing.imprint().issued();
        String date = issued == null ? "" : " (" + issued.words() + ")";
        String container = thing.titles().container();
        String publisher = thing.otherPublisher().equals(container) ? "" : thing.otherPublisher();
        String what = Stream.of("“" + Chicago.inner(thing.titles().title()) + "”", container, authors(thing, container), publisher, edition)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return what + date;
    }

    private static String authors(Reference thing, String container) {
        List<String> names = thing.authors().stream()
                .map(author -> switch (author) {
                    case Body body -> body.name().equals(container) ? "" : body.name();
                    case Person person -> person.inOrder();
                })
                .filter(name -> !name.isEmpty())
                .toList();
        return String.join(", ", names);
    }
}
