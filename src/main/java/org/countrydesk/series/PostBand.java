package org.countrydesk.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.chart.Spell;
import org.countrydesk.chart.Value;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.springframework.stereotype.Component;

/** Tells who was in post in the years of a series, where all its documents are read against one line of officers. */
@Component
class PostBand {

    private static final int MOST = 60;

    private final Lines lines;

    PostBand(Lines lines) {
        this.lines = lines;
    }

    /** Return the terms that touch the years of the values, by their start; none where no line, or more than one, is meant. */
    List<Spell> of(List<Value> values, Collection<String> titles, Editions.Live edition) {
        Lines.OfEdition all = lines.of(edition);
        Set<Lines.Listed> meant = titles.stream()
                .map(all::forTitle)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        List<Value> drawn = values.stream().filter(value -> value.period().earliest().getYear() > 0
                && value.period().latest().getYear() < 9999).toList();
        if (meant.size() != 1 || drawn.isEmpty()) {
            return List.of();
        }
        LocalDate first = drawn.stream().map(value -> value.period().earliest()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = drawn.stream().map(value -> value.period().latest()).max(LocalDate::compareTo).orElseThrow();
        List<Spell> spells = new ArrayList<>();
        List<Service> services = meant.iterator().next().line().services();
        for (int i = 0; i < services.size(); i++) {
            Spell spell = spell(services, i, edition.day());
            if (spell != null && !spell.from().isAfter(last) && !spell.to().isBefore(first)) {
                spells.add(spell);
            }
        }
        return spells.size() > MOST ? List.of() : spells;
    }

    /** A term without a known start is not drawn; one without a known end lasts at most until the next begins, and surely its first day. */
    private static @org.jspecify.annotations.Nullable Spell spell(List<Service> services, int i, LocalDate today) {
        Service service = services.get(i);
        Edtf start = service.start();
        Edtf end = service.end();
        if (start == null || service.contradictory()) {
            return null;
        }
        Edtf next = i + 1 < services.size() ? services.get(i + 1).start() : null;
        LocalDate to = end != null ? end.latest() : service.incumbent() ? today : next != null ? next.earliest() : start.latest();
        LocalDate sureTo = end != null ? end.earliest() : service.incumbent() ? today : start.earliest();
        String words = service.name() + ", " + service.role().title() + ", " + start.words() + " – "
                + (service.incumbent() ? "in post" : end == null ? "end not known" : end.words());
        return new Spell("/ambassadors/" + service.slug(), service.name(), words, start.earliest(), start.latest(), sureTo, to);
    }
}
