package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** The Chicago Manual of Style, 18th edition, notes and bibliography: for documents, their sections, and pages of a site. */
public final class Chicago {

    /** spec: with more than six authors a bibliography names the first three. */
    private static final int MOST_LISTED = 6;

    private Chicago() {}

    /** Print as an entry of a bibliography: {@code Author. Title. Publisher, date. Address.} */
    public static StyledLine bibliography(Reference thing) {
        var line = new StyledLine.Builder();
        line.words(listed(thing.authors())).stop();
        title(line, thing, ".");
        line.stop().words(thing.type() == Type.DATASET ? "Data set" : "").stop();
        container(line, thing, thing.otherContainer(), "In ");
        line.stop().words(edition(thing, "Edition ")).stop();
        line.words(published(thing)).stop();
        line.words(accessed(thing, "Accessed ")).stop();
        return line.words(thing.address()).ended();
    }

    /** Print as a note: {@code Author, Title (Publisher, date), under “Heading,” address.} A site's own page begins with its title. */
    public static StyledLine note(Reference thing) {
        var line = new StyledLine.Builder();
        boolean own = thing.type() == Type.PAGE && !thing.body().isEmpty();
        line.words(own ? "" : inOrder(thing.authors())).comma();
        title(line, thing, ",");
        line.comma().words(thing.type() == Type.DATASET ? "data set" : "").comma();
        String container = own ? thing.titles().container() : thing.otherContainer();
        container(line, thing, container, "in ");
        line.comma().words(own && !container.equals(thing.body()) ? thing.body() : "");
        String published = published(thing);
        boolean book = thing.type() == Type.REPORT || thing.type() == Type.PART;
        if (book) {
            line.space().words(published.isEmpty() ? "" : "(" + published + ")").comma();
        } else {
            line.comma().words(edition(thing, "edition ")).comma().words(published).comma();
        }
        line.words(accessed(thing, "accessed ")).comma();
        String heading = thing.place().heading();
        if (!heading.isEmpty()) {
            line.words("under “" + inner(heading) + (thing.address().isEmpty() ? ".”" : ",”")).comma();
        }
        return line.words(thing.address()).ended();
    }

    private static void title(StyledLine.Builder line, Reference thing, String mark) {
        String title = thing.titles().title();
        if (thing.type() == Type.REPORT) {
            line.italic(title);
        } else {
            boolean closed = mark.equals(".") && title.matches(".*[.?!]");
            line.words("“" + inner(title) + (closed ? "" : mark) + "”");
        }
    }

    private static void container(StyledLine.Builder line, Reference thing, String container, String in) {
        if (thing.type() == Type.PART && !container.isEmpty()) {
            line.words(in).italic(container);
        } else {
            line.words(container);
        }
    }

    private static String edition(Reference thing, String word) {
        return thing.imprint().edition().isEmpty() ? "" : word + thing.imprint().edition();
    }

    /** Return publisher and date; {@code n.d.} where there is neither a date nor a day of access. */
    private static String published(Reference thing) {
        @Nullable Edtf issued = thing.imprint().issued();
        String date = issued == null ? (accessed(thing, "").isEmpty() ? "n.d." : "") : DateWords.chicago(issued);
        String publisher = thing.otherPublisher();
        if (publisher.equals(thing.titles().container())) {
            publisher = "";
        }
        return publisher.isEmpty() || date.isEmpty() ? publisher + date : publisher + ", " + date;
    }

    /** spec: a day of access is given where the page states no date. */
    private static String accessed(Reference thing, String word) {
        @Nullable LocalDate day = thing.imprint().accessed();
        boolean told = day != null && thing.imprint().issued() == null && !thing.address().isEmpty();
        return told && day != null ? word + DateWords.american(day) : "";
    }

    private static String listed(List<Name> authors) {
        List<String> names = new ArrayList<>();
        for (Name author : authors.size() > MOST_LISTED ? authors.subList(0, 3) : authors) {
            names.add(switch (author) {
                case Body body -> body.name();
                case Person person -> names.isEmpty() ? person.inverted() : person.inOrder();
            });
        }
        if (authors.size() > MOST_LISTED) {
            return String.join(", ", names) + ", et al.";
        }
        return joined(names, names.size() > 1 ? ", and " : "");
    }

    private static String inOrder(List<Name> authors) {
        List<String> names = authors.stream()
                .map(author -> switch (author) {
                    case Body body -> body.name();
                    case Person person -> person.inOrder();
                })
                .toList();
        if (names.size() > 2) {
            return names.getFirst() + " et al.";
        }
        return joined(names, " and ");
    }

    private static String joined(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    }

    /** Return a title as it stands within double quotation marks: its own become single ones. */
    static String inner(String title) {
        String curled = title.replace('“', '‘').replace('”', '’');
        return curled.replaceAll("(^|[\\s(\\[—–-])\"", "$1‘").replace('"', '’');
    }
}
