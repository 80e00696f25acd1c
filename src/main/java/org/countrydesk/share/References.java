package org.countrydesk.share;

import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Reference;
import org.countrydesk.citation.Reference.Imprint;
import org.countrydesk.citation.Reference.Place;
import org.countrydesk.citation.Reference.Titles;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.subject.Detail;
import org.countrydesk.subject.Kind;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subject.Work;
import org.jspecify.annotations.Nullable;

/** What is cited: the original document with its publisher, and, apart from it, this desk's page about it. */
final class References {

    private References() {}

    /** Return the reference of the document, or of its section; the publisher stands for the author that no file names. */
    static Reference original(Subject subject, Work work, Site site) {
        @Nullable Edtf issued = work.published().isEmpty() ? null : Edtf.of(work.published());
        boolean part = subject.kind() == Kind.SECTION;
        return new Reference(
                part ? Type.PART : Type.REPORT,
                work.publisher().isEmpty() ? List.of() : List.of(new Body(work.publisher())),
                part ? new Titles(subject.title(), work.title()) : new Titles(work.title(), ""),
                new Imprint(work.publisher(), issued, work.address().isEmpty() ? null : site.day(), "", work.licence()),
                place(subject),
                work.address(),
                "Read as " + work.source() + " (SHA-256 " + work.sha256() + ") in " + site.name() + ", edition " + site.edition() + ", "
                        + site.at(subject.path()));
    }

    /** Return the reference of the desk's page, in the edition shown. */
    static Reference page(Subject subject, Site site) {
        boolean data = subject.kind() == Kind.SERIES || subject.path().equals("/statistics");
        boolean front = subject.kind() == Kind.FRONT;
        return new Reference(
                data ? Type.DATASET : Type.PAGE,
                List.of(new Body(site.name())),
                new Titles(title(subject), front ? "" : site.name()),
                new Imprint(site.name(), Edtf.day(site.day()), null, Long.toString(site.edition()), ""),
                new Place("", place(subject).quote()),
                site.at(subject.path()),
                sources(subject));
    }

    /** A section's heading says little without its document. */
    private static String title(Subject subject) {
        @Nullable Work work = subject.original();
        return subject.kind() == Kind.SECTION && work != null ? subject.title() + " – " + work.title() : subject.title();
    }

    private static Place place(Subject subject) {
        return switch (subject.detail()) {
            case Detail.Quoted quoted -> new Place(quoted.heading(), quoted.exact());
            case Detail.Observed figure -> new Place(figure.heading(), figure.sentence());
            case Detail.None none -> Place.WHOLE;
            case Detail.Part part -> Place.WHOLE;
            case Detail.Terms terms -> Place.WHOLE;
            case Detail.Observations series -> Place.WHOLE;
            case Detail.Named topic -> Place.WHOLE;
            case Detail.Time date -> Place.WHOLE;
        };
    }

    private static String sources(Subject subject) {
        return subject.works().isEmpty()
                ? ""
                : "Source: " + subject.works().stream()
                        .map(work -> work.publisher().isEmpty() ? work.title() : work.title() + " (" + work.publisher() + ")")
                        .collect(Collectors.joining("; "));
    }
}
