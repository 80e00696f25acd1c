package org.countrydesk.search.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchEntry.About;
import org.countrydesk.search.index.SearchEntry.Place;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one document; what lies in one passage comes one after the other, as the index wants it. */
final class DocumentEntries {

    /** A line about an officer is no longer, UTF-16 units. */
    private static final int SHORT = 120;

    private static final int MOST_LINES = 5;

    private final String slug;
    private final String title;
    private final String source;
    private final String publisher;
    private final Map<Integer, Section> sections = new TreeMap<>();
    private final Map<Integer, List<Edtf>> dates = new HashMap<>();
    private final Map<Integer, List<String>> values = new HashMap<>();
    private final Map<Integer, List<String>> topics = new HashMap<>();
    private final Map<Integer, List<String>> names = new HashMap<>();
    private final Surroundings surroundings = new Surroundings();
    private final Map<Integer, List<Officer>> officers = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> sectionOf = new HashMap<>();
    private final Map<Integer, List<SearchEntry>> byPassage = new TreeMap<>();
    private final Map<Integer, Integer> firstPassage = new HashMap<>();

    DocumentEntries(String slug, String title, String source, String publisher) {
        this.slug = slug;
        this.title = title;
        this.source = source;
        this.publisher = publisher;
    }

    String slug() {
        return slug;
    }

    void section(Section section) {
        sections.put(section.number(), section);
    }

    void mention(int passage, String key) {
        of(topics, passage).add(key);
    }

    void dateStated(int passage, String edtf) {
        of(dates, passage).add(Edtf.of(edtf));
    }

    void valueStated(int passage, String unit, @Nullable Object... stated) {
        of(values, passage).addAll(values(unit, stated));
    }

    private static <T> List<T> of(Map<Integer, List<T>> byPassage, int passage) {
        return byPassage.computeIfAbsent(passage, number -> new ArrayList<>());
    }

    private static List<String> values(String unit, @Nullable Object... values) {
        List<String> written = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                String plain = number.stripTrailingZeros().toPlainString();
                written.add(plain);
                written.add(plain + " " + unit);
            }
        }
        return written;
    }

    /** Take a passage, when all it states is known. */
    void passage(Passage passage) {
        int number = passage.number();
        texts.put(number, passage.text());
        firstPassage.putIfAbsent(passage.section(), number);
        put(number, new SearchEntry(
                EntryType.PASSAGE,
                place(passage.section(), number),
                heading(passage.section()),
                of(names, number),
                surroundings.of(passage),
                passage.text(),
                PassageAddress.of(slug, number),
                new About(of(dates, number), of(values, number), of(topics, number), 0)));
        sectionOf.put(number, passage.section());
    }

    private String heading(int section) {
        Section at = sections.get(section);
        return at == null || at.heading().isEmpty() ? title : at.heading();
    }

    private Place place(int section, int passage) {
        Section at = sections.get(section);
        return new Place(
                slug, title, source, at == null ? "" : at.slug(), at == null ? "" : at.heading(), passage == 0 ? "" : "p" + passage);
    }

    private void put(int passage, SearchEntry entry) {
        of(byPassage, passage).add(entry);
    }

    /** An officer, whose row is a passage. */
    private record Officer(String slug, String name, String office, List<Edtf> service) {}

    /** Take an officer's term; one without an end lasts at least until a day. */
    void officer(Object[] row, LocalDate day) {
        Edtf start = row[6] == null ? null : Edtf.of((String) row[6]);
        Edtf end = row[7] == null ? null : Edtf.of((String) row[7]);
        boolean incumbent = (Boolean) row[8];
        String country = (String) row[5];
        String years = (start == null ? "not known" : start.words()) + " to "
                + (incumbent ? "now" : end == null ? "not known" : end.words());
        String office = ((Role) row[4]).title() + (country.isEmpty() ? "" : ", " + country) + ", " + years;
        List<Edtf> service = service(start, end, incumbent ? day : null);
        int passage = (Integer) row[1];
        of(officers, passage).add(new Officer((String) row[2], (String) row[3], office, service));
        of(names, passage).add(row[3] + ", " + office);
        of(dates, passage).addAll(service);
    }

    private void put(int passage, Officer officer) {
        int section = sectionOf.getOrDefault(passage, -1);
        put(passage, new SearchEntry(
                EntryType.AMBASSADOR,
                place(section, passage),
                officer.name() + SearchEntry.OFFICE + officer.office(),
                List.of(),
                List.of(),
                textOf(passage, section),
                "/ambassadors/" + officer.slug(),
                new About(officer.service(), List.of(), List.of(), 1)));
    }

    /** An officer may be told of in a row, or in the lines that follow the name, up to the next officer or section. */
    private String textOf(int passage, int section) {
        StringBuilder text = new StringBuilder(texts.getOrDefault(passage, ""));
        for (int next = passage + 1; text.length() < SHORT && next <= passage + MOST_LINES; next++) {
            boolean same = sectionOf.getOrDefault(next, -1) == section && !officers.containsKey(next);
            String line = same ? texts.getOrDefault(next, "") : "";
            if (line.isEmpty() || line.length() > SHORT) {
                break;
            }
            text.append('\n').append(line);
        }
        return text.toString();
    }

    /** A term that lasts is open, and lies within the years up to the day as well. */
    private static List<Edtf> service(@Nullable Edtf start, @Nullable Edtf end, @Nullable LocalDate day) {
        if (start == null && end == null) {
            return List.of();
        }
        if (start == null || end == null) {
            Edtf known = start == null ? Objects.requireNonNull(end) : start;
            if (start == null || day == null) {
                return List.of(known);
            }
            Edtf open = Edtf.of(start + "/..");
            return day.isBefore(start.earliest()) ? List.of(open) : List.of(open, Edtf.interval(start, Edtf.day(day)));
        }
        return List.of(end.latest().isBefore(start.earliest()) ? start : Edtf.interval(start, end));
    }

    void figure(Object[] row) {
        int passage = (Integer) row[1];
        Edtf period = row[7] == null ? null : Edtf.of((String) row[7]);
        put(passage, new SearchEntry(
                EntryType.STATISTIC,
                place((Integer) row[2], passage),
                row[4] + " – " + row[5] + (period == null ? "" : ", " + period.words()),
                List.of((String) row[5], (String) row[6]),
                List.of(),
                (String) row[8],
                "/statistics/" + slug + "-f" + row[3],
                new About(period == null ? List.of() : List.of(period), values((String) row[6], row[9], row[10]), List.of(), 0)));
    }

    void date(Object[] row) {
        int passage = (Integer) row[1];
        Edtf date = Edtf.of((String) row[3]);
        put(passage, new SearchEntry(
                EntryType.DATE,
                place((Integer) row[2], passage),
                date.words(),
                List.of(),
                List.of(),
                (String) row[4],
                PassageAddress.of(slug, passage),
                new About(List.of(date), List.of(), List.of(), 0)));
    }

    /** Return all entries in order; the document and each section stand before their first passage, and show its text. */
    List<SearchEntry> all() {
        officers.forEach((passage, here) -> here.forEach(officer -> put(passage, officer)));
        int first = byPassage.isEmpty() ? 0 : byPassage.keySet().iterator().next();
        Map<Integer, List<SearchEntry>> headings = new HashMap<>();
        of(headings, first).add(new SearchEntry(
                EntryType.DOCUMENT,
                place(-1, first),
                title,
                publisher.isEmpty() ? List.of() : List.of(publisher),
                List.of(),
                Objects.requireNonNullElse(texts.get(first), publisher),
                "/documents/" + slug,
                new About(List.of(), List.of(), List.of(), texts.size())));
        for (Section section : sections.values()) {
            int passage = firstPassage.getOrDefault(section.number(), 0);
            if (section.number() > 0 && !section.heading().isEmpty()) {
                of(headings, passage).add(new SearchEntry(
                        EntryType.SECTION,
                        place(section.number(), passage),
                        section.heading(),
                        List.of(),
                        List.of(),
                        Objects.requireNonNullElse(texts.get(passage), ""),
                        "/documents/" + slug + "/" + section.slug(),
                        About.NOTHING));
            }
        }
        List<SearchEntry> all = new ArrayList<>(first == 0 ? List.of() : headings.getOrDefault(0, List.of()));
        byPassage.forEach((passage, entries) -> {
            all.addAll(headings.getOrDefault(passage, List.of()));
            all.addAll(entries);
        });
        return byPassage.isEmpty() ? headings.values().stream().flatMap(List::stream).toList() : all;
    }
}
