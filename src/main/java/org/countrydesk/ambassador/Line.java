package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countrydesk.ambassador.Watch.Manning;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** The officers sent to one country, in the order of their service. */
public final class Line {

    private final String country;
    private final List<Service> services;
    private final List<Stay> stays;
    private final LocalDate listedFrom;
    private final LocalDate listedTo;

    /**
     * Make the line of a country's officers.
     *
     * @param services in any order; the order given, or its reverse, is kept where no date speaks against it
     */
    public Line(String country, List<Service> services) {
        this.country = country;
        this.services = inOrder(services);
        this.stays = Stay.of(this.services);
        LocalDate from = LocalDate.MAX;
        LocalDate to = LocalDate.MIN;
        for (Stay stay : stays) {
            Service service = stay.service();
            if (service.start() != null || service.end() != null) {
                LocalDate begun = service.start() == null ? stay.to() : stay.hasSureDays() ? stay.sureFrom() : stay.from();
                LocalDate served = stay.hasSureDays() ? stay.sureTo() : service.end() == null ? stay.from() : stay.sureTo();
                from = begun.isBefore(from) ? begun : from;
                to = served.isAfter(to) ? served : to;
            }
        }
        this.listedFrom = from;
        this.listedTo = to;
    }

    public String country() {
        return country;
    }

    /** Return the services, earliest first. */
    public List<Service> services() {
        return services;
    }

    /** Return the days of each service, in the order of the services. */
    public List<Stay> stays() {
        return stays;
    }

    /** Return how each officer but the first follows those before. */
    public List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int i = 1; i < services.size(); i++) {
            Service before = joins.isEmpty() ? services.getFirst() : lastToLeave(joins.getLast());
            joins.add(Join.between(before, services.get(i)));
        }
        return joins;
    }

    /**
     * Say who was in post.
     *
     * @param when a day, or a longer time: then the answer covers each of its days
     * @param asOf the day the list was read; nothing is known of later days
     */
    public Answer inPost(Edtf when, LocalDate asOf) {
        if (stays.isEmpty()) {
            return new Answer(Answer.Kind.UNKNOWN, List.of(), "No officer is listed.");
        }
        if (when.earliest().isAfter(asOf)) {
            return new Answer(Answer.Kind.UNKNOWN, List.of(), AnswerWords.afterReading(asOf));
        }
        boolean beyond = when.latest().isAfter(asOf);
        LocalDate last = beyond ? asOf : when.latest();
        Watch watch = Watch.of(stays, when.earliest(), last, listedFrom, listedTo);
        AnswerWords words = new AnswerWords(stays, watch, when.earliest(), last, beyond ? asOf : null);
        boolean vacant = watch.any(Manning.NOBODY, true) || watch.any(Manning.PERHAPS, true);
        boolean unknown = beyond || watch.any(Manning.NOBODY, false) || watch.any(Manning.PERHAPS, false);
        List<Service> possible = watch.stays().stream().map(Stay::service).toList();
        if (possible.isEmpty()) {
            return vacant && !unknown
                    ? new Answer(Answer.Kind.VACANT, possible, words.vacant())
                    : new Answer(Answer.Kind.UNKNOWN, possible, words.unknown());
        }
        boolean onePerson = possible.stream().map(Service::slug).distinct().count() == 1;
        return onePerson && !vacant && !unknown
                ? new Answer(Answer.Kind.CERTAIN, possible, words.certain())
                : new Answer(Answer.Kind.ONE_OF, possible, words.oneOf());
    }

    /** A term that ends within an earlier, longer one leaves no vacancy. */
    private static Service lastToLeave(Join join) {
        Edtf one = join.before().end();
        Edtf two = join.after().end();
        boolean longer = one != null && two != null && one.earliest().isAfter(two.latest());
        return longer || join.before().incumbent() && !join.after().incumbent() ? join.before() : join.after();
    }

    private static List<Service> inOrder(List<Service> given) {
        if (disorder(given) == 0) {
            return List.copyOf(given);
        }
        List<Service> reversed = given.reversed();
        if (disorder(reversed) == 0) {
            return List.copyOf(reversed);
        }
        List<Service> sorted = new ArrayList<>();
        for (Dated dated : dated(disorder(reversed) < disorder(given) ? reversed : given)) {
            sorted.add(dated.service());
        }
        return List.copyOf(sorted);
    }

    private record Dated(Service service, LocalDate day) {}

    /** A service without any date stays behind the one it was listed after. */
    private static List<Dated> dated(List<Service> services) {
        List<Dated> dated = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (Service service : services) {
            Edtf date = date(service);
            day = date == null ? day : date.earliest();
            dated.add(new Dated(service, day));
        }
        dated.sort(Comparator.comparing(Dated::day));
        return dated;
    }

    /** Count the services that surely started before one listed ahead of them. */
    private static int disorder(List<Service> services) {
        int count = 0;
        LocalDate latest = LocalDate.MIN;
        for (Service service : services) {
            Edtf date = date(service);
            if (date != null) {
                count += date.latest().isBefore(latest) ? 1 : 0;
                latest = date.earliest().isAfter(latest) ? date.earliest() : latest;
            }
        }
        return count;
    }

    private static @Nullable Edtf date(Service service) {
        return service.start() == null ? service.end() : service.start();
    }
}
