package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.answer.word.Words;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Officers by surname; those of the edition asked for last are held, as the lines are. */
@Component
class Officers {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq");
    private static final int LONGEST = 6;

    private final Lines lines;
    private final AtomicReference<@Nullable BySurname> held = new AtomicReference<>();

    Officers(Lines lines) {
        this.lines = lines;
    }

    /** One term of an officer, with the words of the name. */
    record Named(Post post, Service service, List<String> words) {}

    /** The terms of one officer named in a question. */
    record Found(List<Named> terms, int start, int end) {}

    private record BySurname(long edition, Map<String, List<Named>> all) {}

    /** Find the one officer whom some words name: by surname at least, and nobody else can be meant. */
    @Nullable Found find(List<String> words, Editions.Live edition) {
        Map<String, List<Named>> all = of(edition);
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                List<String> name = words.subList(start, start + length);
                List<Named> terms = all.getOrDefault(surname(name), List.of()).stream()
                        .filter(named -> named.words().containsAll(name))
                        .toList();
                long officers = terms.stream().map(named -> named.service().slug()).distinct().count();
                if (officers == 1) {
                    return new Found(terms, start, start + length);
                }
                if (officers > 1) {
                    return null;
                }
            }
        }
        return null;
    }

    private Map<String, List<Named>> of(Editions.Live edition) {
        BySurname now = held.get();
        if (now == null || now.edition() != edition.number()) {
            now = new BySurname(edition.number(), read(lines.of(edition)));
            held.set(now);
        }
        return now.all();
    }

    private static Map<String, List<Named>> read(Lines.OfEdition lines) {
        Map<String, List<Named>> all = new HashMap<>();
        for (Lines.Listed listed : lines.all()) {
            for (Service service : listed.line().services()) {
                List<String> words = Words.of(service.name());
                if (!words.isEmpty()) {
                    all.computeIfAbsent(surname(words), key -> new ArrayList<>()).add(new Named(new Post(listed), service, words));
                }
            }
        }
        return all;
    }

    private static String surname(List<String> name) {
        int last = name.size() - 1;
        while (last > 0 && SUFFIXES.contains(name.get(last))) {
            last--;
        }
        return name.get(last);
    }
}
