package org.countrydesk.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.subject.Subject.Step;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Component;

/** Days, months, years and stretches of time: what the documents date to them, and who was in post then. */
@Component
class DateSubjects implements SubjectFinder {

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        boolean whole = asked.passage() == 0;
        if (whole && (asked.is("timeline", 2) || asked.is("timeline", 3))) {
            return read(asked, 1).map(DateSubjects::timeline);
        }
        boolean post = whole && (asked.is("ambassadors", 3) || asked.is("ambassadors", 4)) && asked.part(1).equals("on");
        return post ? read(asked, 2).map(DateSubjects::inPost) : Optional.empty();
    }

    private static Optional<Edtf> read(Asked asked, int from) {
        return Edtf.read(String.join("/", asked.parts().subList(from, asked.parts().size()))).asOptional();
    }

    private static Subject timeline(Edtf date) {
        PrintedDate printed = PrintedDate.of(date);
        List<Step> way = new ArrayList<>(List.of(new Step("/timeline", "Timeline")));
        for (Edtf wider = date.wider().orElse(null); wider != null; wider = wider.wider().orElse(null)) {
            PrintedDate step = PrintedDate.of(wider);
            way.add(1, new Step(step.path(), step.words()));
        }
        way.add(new Step(printed.path(), printed.words()));
        return new Subject(
                Kind.DATE,
                printed.path(),
                "Timeline: " + printed.words(),
                "What the documents date to " + printed.words() + ", with the figures of the time and who was in post.",
                List.of(),
                way,
                List.of(),
                List.of(printed.path() + ".json", printed.path() + ".csv"),
                new Detail.Time(date));
    }

    private static Subject inPost(Edtf date) {
        PrintedDate printed = PrintedDate.of(date);
        return new Subject(
                Kind.DATE,
                printed.inPostPath(),
                "In post " + printed.adverb(),
                "Who was in post " + printed.adverb() + ", as far as the documents tell, and why that is said.",
                List.of(),
                List.of(new Step("/ambassadors", "Ambassadors"), new Step(printed.inPostPath(), "In post " + printed.adverb())),
                List.of(),
                List.of(printed.inPostPath() + ".json"),
                new Detail.Time(date));
    }
}
