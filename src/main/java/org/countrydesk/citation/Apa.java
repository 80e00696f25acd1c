package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** The reference list of the American Psychological Association, 7th edition. Titles keep the capitals of their source. */
public final class Apa {

    /** spec: of more than twenty authors the first nineteen are named, and the last. */
    private static final int MOST_LISTED = 20;

    private static final Pattern GIVEN = Pattern.compile("(\\p{L})[\\p{L}’']*\\.?");

    private Apa() {}

    /** Print as {@code Author. (Date). Title (Edition). Publisher. Address}; without an author the title stands first. */
    public static StyledLine print(Reference thing) {
        var line = new StyledLine.Builder();
        String authors = authors(thing.authors());
        if (authors.isEmpty()) {
            title(line, thing);
            line.stop().words("(" + date(thing) + ")").stop();
        } else {
            line.words(authors).stop().words("(" + date(thing) + ")").stop();
            title(line, thing);
            line.stop();
        }
        String container = thing.otherContainer();
        if (thing.type() == Type.PART && !container.isEmpty()) {
            line.words("In ").italic(container);
            line.stop().words(thing.otherPublisher()).stop();
        } else {
            line.words(thing.otherPublisher().equals(container) ? "" : thing.otherPublisher()).stop().words(container).stop();
        }
        if (thing.address().isEmpty()) {
            return line.ended();
        }
        @Nullable LocalDate accessed = thing.imprint().accessed();
        if (accessed != null && thing.imprint().issued() == null) {
            line.words("Retrieved " + DateWords.american(accessed) + ", from " + thing.address());
        } else {
            line.words(thing.address());
        }
        return line.line();
    }

    private static void title(StyledLine.Builder line, Reference thing) {
        if (thing.type() == Type.PART) {
            line.words(thing.titles().title());
        } else {
            line.italic(thing.titles().title());
        }
        if (!thing.imprint().edition().isEmpty()) {
            line.words(" (Edition " + thing.imprint().edition() + ")");
        }
        if (thing.type() == Type.DATASET) {
            line.words(" [Data set]");
        }
    }

    private static String date(Reference thing) {
        @Nullable Edtf issued = thing.imprint().issued();
        return issued == null ? "n.d." : DateWords.apa(issued);
    }

    private static String authors(List<Name> authors) {
        List<String> names = authors.stream()
                .map(author -> switch (author) {
                    case Body body -> body.name();
                    case Person person -> person.given().isEmpty()
                            ? person.family()
                            : person.family() + ", " + initials(person.given());
                })
                .toList();
        int count = names.size();
        if (count < 2) {
            return String.join("", names);
        }
        return count > MOST_LISTED
                ? String.join(", ", names.subList(0, MOST_LISTED - 1)) + ", . . . " + names.getLast()
                : String.join(", ", names.subList(0, count - 1)) + ", & " + names.getLast();
    }

    /** Return {@code K. J.} for {@code Karen Jane}, {@code J.-P.} for {@code Jean-Paul}. */
    static String initials(String given) {
        return GIVEN.matcher(given).results()
                .map(match -> (match.start() > 0 && given.charAt(match.start() - 1) == '-' ? "-" : " ")
                        + match.group(1).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining())
                .strip();
    }
}
