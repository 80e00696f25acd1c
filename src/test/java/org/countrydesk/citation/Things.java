package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.List;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Imprint;
import org.countrydesk.citation.Reference.Place;
import org.countrydesk.citation.Reference.Titles;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** References that tests print. Those with real authors are the examples that the style guides publish. */
final class Things {

    static final LocalDate READ = LocalDate.of(2019, 7, 3);

    private Things() {}

    static Reference of(Type type, List<Name> authors, Titles titles, Imprint imprint, String address) {
        return new Reference(type, authors, titles, imprint, Place.WHOLE, address, "");
    }

    static Imprint imprint(String publisher, String issued) {
        return new Imprint(publisher, issued.isEmpty() ? null : Edtf.of(issued), null, "", "");
    }

    /** A report of an office, with the date it states. */
    static Reference report(String issued) {
        return of(
                Type.REPORT,
                List.of(new Body("U.S. Department of State")),
                new Titles("Trafficking in Persons Report", ""),
                imprint("U.S. Department of State", issued),
                "https://example.org/tip");
    }

    static Reference titled(String title) {
        return of(Type.PAGE, List.of(new Body("Peru Desk")), new Titles(title, "Peru Desk"), imprint("Peru Desk", "2026-11-22"), "");
    }

    static Reference book() {
        return of(
                Type.REPORT,
                List.of(new Person("Binder", "Amy J."), new Person("Kidder", "Jeffrey L.")),
                new Titles(
                        "The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today", ""),
                imprint("University of Chicago Press", "2022"),
                "");
    }

    static Reference undatedPage() {
        return of(
                Type.PAGE,
                List.of(new Body("Yale University")),
                new Titles("About Yale: Yale Facts", ""),
                new Imprint("", null, LocalDate.of(2022, 3, 8), "", ""),
                "https://www.yale.edu/about-yale/yale-facts");
    }

    static Reference inPlace(Reference thing, @Nullable String heading, String quote) {
        return new Reference(
                thing.type(), thing.authors(), thing.titles(), thing.imprint(), new Place(heading == null ? "" : heading, quote), thing.address(), thing.note());
    }
}
