package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countrydesk.ambassador.Watch.Manning;
import org.countrydesk.ambassador.Watch.Span;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why an answer is as it is.
 *
 * @param line the stays of all its officers
 * @param first and last: the days asked about, as far as they are not after the list was read
 * @param read the day the list was read, where the days asked about go on after it
 */
record AnswerWords(List<Stay> line, Watch watch, LocalDate first, LocalDate last, @Nullable LocalDate read) {

    /** More officers than these are counted, not named. */
    private static final int MOST_NAMED = 4;

    private record Clause(LocalDate day, String words) {}

    static String afterReading(LocalDate asOf) {
        return "The list was read on " + day(asOf) + "; nothing is known of later days.";
    }

    String certain() {
        Service from = watch.stays().getFirst().service();
        Service to = watch.stays().getLast().service();
        Edtf start = from.start();
        Edtf end = to.end();
        if (to.incumbent()) {
            return from.name() + " has been in post since " + (start == null ? "an unknown day" : start.words()) + ".";
        }
        return from.name() + " was in post" + (start == null ? "" : " from " + start.words())
                + (end == null ? "" : (start == null ? " until " : " to ") + end.words()) + ".";
    }

    String vacant() {
        String left = before().map(service -> left(service) + ", ").orElse("");
        String came = after().map(AnswerWords::came).orElse("");
        return "The post was vacant: " + left + came + ".";
    }

    String unknown() {
        Optional<Service> before = before();
        if (before.isEmpty()) {
            String listed = after().map(service -> "The list starts with " + service.name() + starting(service))
                    .orElse("The list gives no date");
            return listed + "; nothing is known of earlier days.";
        }
        Optional<Service> after = after();
        return after.isPresent()
                ? "Nothing is known between " + before.get().name() + " and " + after.get().name() + "."
                : "The list ends with " + before.get().name() + ending(before.get())
                        + "; nothing is known of later days.";
    }

    String oneOf() {
        List<Clause> clauses = new ArrayList<>();
        if (watch.stays().size() > MOST_NAMED) {
            clauses.add(new Clause(first, watch.stays().size() + " officers are possible, from "
                    + watch.stays().getFirst().service().name() + " to " + watch.stays().getLast().service().name()));
            if (watch.any(Manning.NOBODY, true)) {
                clauses.add(new Clause(last, "the post was vacant at times"));
            }
        } else {
            watch.stays().forEach(stay -> clauses.add(new Clause(stay.from(), officer(stay))));
            vacancies(clauses);
        }
        notKnown(clauses);
        clauses.sort(Comparator.comparing(Clause::day));
        String sentence = String.join("; ", clauses.stream().map(Clause::words).toList());
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private String officer(Stay stay) {
        Service service = stay.service();
        Edtf start = service.start();
        Edtf end = service.end();
        if (service.contradictory()) {
            return service.name() + ", whose dates contradict each other";
        }
        boolean comes = !stay.sureFrom().isBefore(first) && start != null;
        boolean goes = !stay.sureTo().isAfter(last) && end != null;
        String words = service.name()
                + (comes && start != null ? " from " + start.words() : "")
                + (goes && end != null ? (comes ? " to " : " until ") + end.words() : "");
        if (start == null && stay.sureFrom().isAfter(first)) {
            words += goes ? " (start not known)" : ", whose start is not known";
        }
        if (end == null && !service.incumbent() && stay.sureTo().isBefore(last)) {
            words += comes ? " (end not known)" : ", whose end is not known";
        }
        return words;
    }

    private void vacancies(List<Clause> clauses) {
        boolean said = false;
        for (Span span : watch.spans()) {
            if (span.manning() == Manning.NOBODY && span.listed()) {
                clauses.add(new Clause(span.from(), vacancy(span)));
                said = true;
            }
        }
        if (!said) {
            watch.spans().stream()
                    .filter(span -> span.manning() == Manning.PERHAPS && span.listed())
                    .findFirst()
                    .map(span -> new Clause(last, "the post may have been vacant for some of the time"))
                    .ifPresent(clauses::add);
        }
    }

    private String vacancy(Span span) {
        if (span.to().equals(last)) {
            return "the post was vacant from then on";
        }
        return span.from().equals(first) ? "the post was vacant at first" : "the post was vacant in between";
    }

    private void notKnown(List<Clause> clauses) {
        List<Span> unlisted = watch.spans().stream()
                .filter(span -> !span.listed() && span.manning() != Manning.SURE)
                .toList();
        Stay earliest = watch.stays().getFirst();
        boolean early = unlisted.stream()
                .anyMatch(span -> !span.from().isAfter(earliest.from()) || span.to().isBefore(earliest.sureFrom()));
        boolean late = unlisted.stream()
                .anyMatch(span -> span.from().isAfter(earliest.sureFrom()) && span.from().isAfter(earliest.from()));
        if (early) {
            Edtf start = earliest.service().start();
            String before = start == null ? "of the time before" : "before " + start.words();
            clauses.add(new Clause(last, "nothing is known " + before));
        }
        if (read != null) {
            String words = "the list was read on " + day(read) + ", and nothing is known of later days";
            clauses.add(new Clause(LocalDate.MAX, words));
        } else if (late) {
            clauses.add(new Clause(LocalDate.MAX, "nothing is known of the time after"));
        }
    }

    private Optional<Service> before() {
        return line.stream()
                .filter(stay -> stay.to().isBefore(first))
                .max(Comparator.comparing(Stay::to))
                .map(Stay::service);
    }

    private Optional<Service> after() {
        return line.stream()
                .filter(stay -> stay.from().isAfter(last) && stay.service().start() != null)
                .min(Comparator.comparing(Stay::from))
                .map(Stay::service);
    }

    private static String left(Service service) {
        Edtf end = service.end();
        return service.name() + (end == null ? " had left" : " left " + on(end));
    }

    private static String came(Service service) {
        Edtf start = service.start();
        return service.name() + (start == null ? " came later" : " started " + on(start));
    }

    private static String starting(Service service) {
        Edtf start = service.start();
        return start == null ? "" : ", who started " + on(start);
    }

    private static String ending(Service service) {
        Edtf end = service.end();
        return end == null ? "" : ", who left " + on(end);
    }

    private static String on(Edtf date) {
        return (date.precision() == Edtf.Precision.DAY ? "on " : "in ") + date.words();
    }

    private static String day(LocalDate day) {
        return Edtf.day(day).words();
    }
}
