package org.countrydesk.ambassador;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.fact.Slugs;

/** Lines of invented officers for tests. */
public final class Officers {

    private Officers() {}

    /**
     * Make a line out of {@code Roe 1901-05/1904-03-02}; an empty date is not known, {@code now} an incumbent, {@code Roe:envoy}
     * one of another rank.
     */
    public static Line line(String... services) {
        List<Service> line = new ArrayList<>();
        for (String text : services) {
            String[] words = text.split(" ");
            String[] name = words[0].split(":");
            String[] dates = (words[1] + "/").split("/", -1);
            boolean incumbent = dates[1].equals("now");
            line.add(new Service(
                    Slugs.of(name[0]),
                    name[0],
                    name.length == 1 ? Role.AMBASSADOR : Role.valueOf(name[1].toUpperCase(Locale.ROOT)),
                    "Chile",
                    dates[0].isEmpty() ? null : Edtf.of(dates[0]),
                    dates[1].isEmpty() || incumbent ? null : Edtf.of(dates[1]),
                    incumbent,
                    line.size() + 1));
        }
        return new Line("Chile", line);
    }

    /** Make the same with the rows it was read from. */
    public static Lines.Listed listed(String... services) {
        Line line = line(services);
        List<StoredTerm> terms = line.services().stream()
                .map(service -> new StoredTerm(
                        service.slug(),
                        service.name(),
                        service.role(),
                        service.country(),
                        service.start() == null ? null : service.start().toString(),
                        service.end() == null ? null : service.end().toString(),
                        service.incumbent(),
                        service.order(),
                        "",
                        "",
                        service.order(),
                        "chile",
                        "Chile",
                        "chile.md"))
                .toList();
        return new Lines.Listed(line, terms);
    }
}
