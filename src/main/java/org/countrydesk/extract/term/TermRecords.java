package org.countrydesk.extract.term;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.term.TermColumns.Kind;
import org.countrydesk.extract.term.TermExtractor.Claim;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of chiefs of mission, one label after another, as registers of diplomats print them:
 *
 * <pre>
 * Jane Roe
 * Career officer
 * Title: Envoy
 * Appointed: Oct 18, 1902
 * Presentation of Credentials: Nov 6, 1902
 * Termination of Mission: Left post, May 26, 1905
 * </pre>
 *
 * The lines may be joined to a paragraph or be passages of their own; the name may be the heading over them.
 */
final class TermRecords {

    private static final Pattern CAREER = Pattern.compile(
            "(?i)[,;/(\\s–—-]*+\\b(?:(?:non-)?career|political appointee|foreign service|civil service|ambassador|charg[ée]e?)\\b.*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.()\\[\\]/–—-]++|[\\s,;:(\\[/–—-]++$");
    private static final List<String> HINTS = List.of("redential", "ppoint", "ermination of", "eft post", "ssumed charge", "itle:", "ank:");
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_LINE = 90;
    private static final int MOST_WORDS = 8;
    private static final int MOST_SHORTS = 3;

    private final BlockTree tree;
    private final String title;
    private final List<TermEntry> entries = new ArrayList<>();
    private final List<Claim> read = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    /** The last short passages, the nearest first; one of them may be the name of a record that follows. */
    private final Deque<Passage> shorts = new ArrayDeque<>();

    private @Nullable Record open;

    TermRecords(BlockTree tree, String title) {
        this.tree = tree;
        this.title = title;
        int section = -1;
        for (Passage passage : tree.passages()) {
            if (passage.section() != section) {
                close();
                shorts.clear();
                section = passage.section();
            }
            take(passage);
        }
        close();
    }

    List<TermEntry> entries() {
        return List.copyOf(entries);
    }

    /** Return the stretches that were read as records, those of terms that were never served too. */
    List<Claim> read() {
        return List.copyOf(read);
    }

    private void take(Passage passage) {
        String text = passage.text();
        boolean prose = passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.ITEM;
        if (!prose) {
            close();
            return;
        }
        List<TermFields> found = HINTS.stream().anyMatch(text::contains) ? TermFields.of(text) : List.of();
        if (!found.isEmpty() && found.stream().anyMatch(this::belongs)) {
            found.forEach(fields -> take(passage, fields));
        } else if (text.length() <= LONGEST_HEADING && !text.endsWith(".") && TermPost.speaksOf(text)) {
            close();
            leads.addFirst(new Lead(passage.section(), text));
            shorts.clear();
        } else if (open != null && text.length() <= LONGEST_HEADING && !TermUnserved.ofAnother(text, open.name.name())) {
            open.notServed |= TermUnserved.says(text, open.name.name());
            remember(passage);
        } else {
            close();
            remember(passage);
        }
    }

    /** Tell whether the labels stand behind a name, or are all the passage has. */
    private boolean belongs(TermFields fields) {
        return fields.dated() || fields.has(Kind.RANK) || open != null;
    }

    /** Keep a short passage: it may be a name that stands alone, before the labels of its record. */
    private void remember(Passage passage) {
        boolean few = passage.text().length() <= LONGEST_LINE;
        if (few && open != null && name(passage, 0, passage.text().length()).isPresent()) {
            close();
        }
        if (few) {
            shorts.addFirst(passage);
        } else {
            shorts.clear();
        }
        if (shorts.size() > MOST_SHORTS) {
            shorts.removeLast();
        }
    }

    private @Nullable Named pending(Passage labels) {
        for (Passage passage : shorts) {
            Optional<Named> name = name(passage, 0, passage.text().length());
            if (name.isPresent()) {
                return name.get();
            }
        }
        return heading(labels);
    }

    private void take(Passage passage, TermFields fields) {
        Optional<Named> own = name(passage, fields.from(), fields.start());
        boolean labelsOnly = passage.text().substring(fields.from(), fields.start()).isBlank();
        if (own.isPresent()) {
            close();
            open = new Record(own.get());
        } else if (labelsOnly && (open == null || open.fills(fields))) {
            close();
            @Nullable Named name = pending(passage);
            shorts.clear();
            open = name == null ? null : new Record(name);
        } else if (!labelsOnly) {
            close();
        }
        if (open != null) {
            open.take(passage, fields);
        }
    }

    private @Nullable Named heading(Passage passage) {
        for (String heading : TermContext.of(tree, passage.section(), "", "").headings()) {
            Optional<TermName> name = TermPost.speaksOf(heading) ? Optional.empty() : TermName.of(heading).filter(TermRecords::person);
            if (name.isPresent()) {
                return new Named(passage, name.get().name(), name.get().rank(), 0);
            }
        }
        return null;
    }

    private static Optional<Named> name(Passage passage, int from, int to) {
        String words = passage.text().substring(from, to);
        Matcher lead = EDGES.matcher(words);
        int start = lead.lookingAt() ? lead.end() : 0;
        String core = EDGES.matcher(CAREER.matcher(words.substring(start)).replaceFirst("")).replaceFirst("");
        return TermName.of(core).filter(TermRecords::person)
                .map(name -> new Named(passage, name.name(), name.rank(), from + start + name.start()));
    }

    private static boolean person(TermName name) {
        int words = name.name().split("\\s++").length;
        return words >= 2 && words <= MOST_WORDS && name.looksLikeOne() && !name.name().contains(":") && !TermPost.isRank(name.name());
    }

    private void close() {
        @Nullable Record record = open;
        open = null;
        if (record == null || !record.complete(speaksOfPost(record))) {
            return;
        }
        read.addAll(record.claims);
        if (!record.notServed) {
            entries.add(entry(record));
        }
    }

    private boolean speaksOfPost(Record record) {
        return !leads.isEmpty() || context(record).speaksOfPost() || TermPost.speaksOf(record.value(Kind.RANK));
    }

    private TermContext context(Record record) {
        return TermContext.of(tree, record.name.passage().section(), "", title);
    }

    private TermEntry entry(Record record) {
        List<String> headings = new ArrayList<>(List.of(record.value(Kind.RANK)));
        int section = record.name.passage().section();
        leads.stream().filter(lead -> lead.section() == section).map(Lead::text).forEach(headings::add);
        headings.addAll(context(record).headings());
        leads.stream().filter(lead -> lead.section() != section).map(Lead::text).forEach(headings::add);
        headings.removeIf(String::isBlank);
        TermContext context = new TermContext(headings, context(record).opening(), context(record).told());
        Role role = TermPost.rank(record.value(Kind.RANK))
                .or(() -> Optional.ofNullable(record.name.rank()))
                .or(context::rank)
                .orElse(Role.AMBASSADOR);
        TermFields fields = new TermFields(0, 0, 0, Map.copyOf(record.values), List.of());
        Named name = record.name;
        return new TermEntry(name.passage(), name.name(), name.at(), role, context.country(), fields.dates(), record.value(Kind.RANK));
    }

    /** A line that speaks of a post as a heading does. */
    private record Lead(int section, String text) {}

    /**
     * A name that a record may follow.
     *
     * @param passage that holds it; of a heading, the first passage under it
     * @param at where it starts in the passage
     */
    private record Named(Passage passage, String name, @Nullable Role rank, int at) {}

    /** A record that is still being read. */
    private static final class Record {

        private final Named name;
        private final Map<Kind, String> values = new EnumMap<>(Kind.class);
        private final List<Claim> claims = new ArrayList<>();
        private boolean notServed;

        Record(Named name) {
            this.name = name;
            if (name.passage().text().startsWith(name.name(), name.at())) {
                claims.add(new Claim(name.passage().number(), name.at(), name.at() + name.name().length()));
            }
        }

        void take(Passage passage, TermFields fields) {
            claims.add(new Claim(passage.number(), fields.from(), fields.start()));
            fields.told().forEach(told -> claims.add(new Claim(passage.number(), told[0], told[1])));
            fields.values().forEach(values::putIfAbsent);
            notServed |= TermUnserved.says(passage.text().substring(fields.start()), name.name());
        }

        /** Tell whether the labels would tell again what is told, so that they belong to another term. */
        boolean fills(TermFields fields) {
            return fields.values().keySet().stream().anyMatch(kind -> kind != Kind.OTHER && values.containsKey(kind));
        }

        String value(Kind kind) {
            return values.getOrDefault(kind, "");
        }

        /** Tell whether enough is told: a date of service, and words that only a diplomat's record has. */
        boolean complete(boolean underPost) {
            boolean dated = values.containsKey(Kind.CREDENTIALS)
                    || values.containsKey(Kind.START)
                    || values.containsKey(Kind.APPOINTED)
                    || values.containsKey(Kind.END);
            return dated && (notServed || values.size() >= 2) && (underPost || values.containsKey(Kind.CREDENTIALS));
        }
    }
}
