package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** An item of the Citation Style Language, as a tree of maps and lists that any JSON mapper writes. */
public final class CslJson {

    private CslJson() {}

    /** Return the item; empty values are left out. */
    public static Map<String, Object> item(Reference thing) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", BibTex.key(thing));
        item.put("type", switch (thing.type()) {
            case REPORT -> "report";
            case PART -> "chapter";
            case PAGE -> "webpage";
            case DATASET -> "dataset";
        });
        item.put("author", thing.authors().stream().map(CslJson::name).toList());
        item.put("title", thing.titles().title());
        item.put("container-title", thing.titles().container());
        item.put("publisher", thing.imprint().publisher());
        @Nullable Edtf issued = thing.imprint().issued();
        item.put("issued", issued == null ? Map.of() : date(issued));
        @Nullable LocalDate accessed = thing.imprint().accessed();
        item.put("accessed", accessed == null ? Map.of() : date(Edtf.day(accessed)));
        item.put(thing.type() == Reference.Type.DATASET ? "version" : "edition", thing.imprint().edition());
        item.put("section", thing.place().heading());
        item.put("license", thing.imprint().licence());
        item.put("URL", thing.address());
        item.put("abstract", thing.place().quote());
        item.put("note", thing.note());
        item.put("language", "en");
        item.values().removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
        return item;
    }

    private static Map<String, String> name(Name author) {
        return switch (author) {
            case Body body -> Map.of("literal", body.name());
            case Person person -> {
                Map<String, String> parts = new LinkedHashMap<>();
                parts.put("family", person.family());
                if (!person.given().isEmpty()) {
                    parts.put("given", person.given());
                }
                yield parts;
            }
        };
    }

    /** spec: date-parts as far as they are known; two of them make a range; what has no year stands as literal. */
    private static Map<String, Object> date(Edtf date) {
        Map<String, Object> parts = new LinkedHashMap<>();
        String text = date.toString();
        switch (date.precision()) {
            case DAY, MONTH, YEAR -> parts.put("date-parts", List.of(numbers(date)));
            case SEASON -> {
                parts.put("date-parts", List.of(List.of(date.earliest().getYear())));
                parts.put("season", Integer.parseInt(text.substring(5, 7)) - 20);
            }
            case DECADE, CENTURY -> parts.put("literal", DateWords.year(date));
            case INTERVAL -> {
                Edtf from = point(text.substring(0, text.indexOf('/')));
                Edtf to = point(text.substring(text.indexOf('/') + 1));
                if (from == null || to == null || numbers(from).isEmpty() || numbers(to).isEmpty()) {
                    parts.put("literal", DateWords.year(date));
                } else {
                    parts.put("date-parts", List.of(numbers(from), numbers(to)));
                }
            }
        }
        if (date.qualified()) {
            parts.put("circa", true);
        }
        return parts;
    }

    private static @Nullable Edtf point(String text) {
        return text.equals("..") ? null : Edtf.of(text);
    }

    private static List<Integer> numbers(Edtf date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> List.of(day.getYear(), day.getMonthValue());
            case YEAR, SEASON -> List.of(day.getYear());
            case DECADE, CENTURY, INTERVAL -> List.of();
        };
    }
}
