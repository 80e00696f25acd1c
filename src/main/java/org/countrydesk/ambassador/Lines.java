package org.countrydesk.ambassador;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The lines of officers of an edition, one a country. Terms are few (some thousand for a desk of the whole world) and every
 * page with a date asks for them, so those of the edition asked for last are held.
 */
@Component
public class Lines {

    private final TermRepository terms;
    private final AtomicReference<@Nullable OfEdition> held = new AtomicReference<>();

    Lines(TermRepository terms) {
        this.terms = terms;
    }

    /** A country's officers and the rows they were read from, both in the order of service. */
    public record Listed(Line line, List<StoredTerm> terms) {

        public String country() {
            return line.country();
        }

        /** Return the address of the line's page. */
        public String path() {
            return "/ambassadors?country=" + UriUtils.encode(PostAnswer.printed(country()), StandardCharsets.UTF_8);
        }

        List<AmbassadorRow> rows() {
            List<AmbassadorRow> rows = new ArrayList<>();
            for (StoredTerm term : terms) {
                rows.add(term.row(rows.size() + 1));
            }
            return rows;
        }
    }

    /** The lines of one edition, by country. */
    public record OfEdition(long edition, List<Listed> all) {

        /**
         * Return the line that a document's dates are read against: the only one there is, or that of the one country the
         * document's title names; null where neither tells.
         */
        public @Nullable Listed forTitle(String title) {
            if (all.size() == 1) {
                return all.getFirst();
            }
            String words = title.toLowerCase(Locale.ROOT);
            List<Listed> named = all.stream()
                    .filter(listed -> !listed.country().isEmpty()
                            && words.contains(listed.country().toLowerCase(Locale.ROOT)))
                    .toList();
            return named.size() == 1 ? named.getFirst() : null;
        }
    }

    public OfEdition of(Editions.Live edition) {
        OfEdition now = held.get();
        if (now == null || now.edition() != edition.number()) {
            now = read(edition.number());
            held.set(now);
        }
        return now;
    }

    private OfEdition read(long edition) {
        Map<String, Map<Service, StoredTerm>> byCountry = new TreeMap<>();
        for (StoredTerm term : terms.findAll(edition)) {
            byCountry.computeIfAbsent(term.country(), key -> new LinkedHashMap<>()).putIfAbsent(term.service(), term);
        }
        List<Listed> all = new ArrayList<>();
        byCountry.forEach((country, listed) -> all.add(listed(country, listed)));
        return new OfEdition(edition, List.copyOf(all));
    }

    /** The same term in a second document, whatever its place in the list there, is told once. */
    private static Listed listed(String country, Map<Service, StoredTerm> listed) {
        record Same(String slug, Object role, @Nullable Object start, @Nullable Object end) {}
        Map<Same, Service> once = new HashMap<>();
        List<Service> services = new ArrayList<>();
        listed.keySet().forEach(service -> {
            if (once.putIfAbsent(new Same(service.slug(), service.role(), service.start(), service.end()), service) == null) {
                services.add(service);
            }
        });
        Line line = new Line(country, services);
        return new Listed(line, line.services().stream().map(listed::get).toList());
    }
}
