package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a list of terms: {@code Jane Roe (1901–1905)}, {@code 1901–1905: Jane Roe, Envoy}. */
final class TermList {

    private static final int LONGEST = 300;
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String ABOUT = "(?:(?:c\\.|ca\\.|circa|about)\\s?)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String POINT = ABOUT + "(?:" + DAY + "\\s(?:of\\s)?" + MONTH + ",?\\s\\d{4}"
            + "|" + MONTH + "\\s" + DAY + ",?\\s\\d{4}|"
            + MONTH + ",?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}(?!\\d))\\??";
    private static final String PARTIAL = "(?:" + DAY + "\\s" + MONTH + "|" + MONTH + "\\s" + DAY + "|" + MONTH + ")";
    private static final String STILL = "(?:the\\s)?(?:present|incumbent|current|date|today|now)";
    private static final String SEPARATOR = "(?:\\s?[–—‒−-]\\s?|\\s(?:to|until|till|through)\\s)";
    private static final Pattern TERM = Pattern.compile("(?:from\\s)?(?:" + POINT + "|" + PARTIAL + ")" + SEPARATOR + "(?:" + POINT + "|" + STILL
            + "|\\d{2}(?!\\d)|\\?)|since\\s" + POINT + "|until\\s" + POINT + "|" + POINT + "\\s?[–—-](?=\\s?(?:[),;:]|$))|" + POINT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE = Pattern.compile("^[\\s,;:.()\\[\\]–—-]++|[\\s,;:(\\[–—-]++$");

    private final TermContext context;
    private final List<TermLine> items;

    TermList(TermContext context, List<TermLine> items) {
        this.context = context;
        this.items = items;
    }

    /** Return the entries in order; none where fewer than half of the items are like one, or all have one date only. */
    List<TermEntry> entries() {
        if (!context.speaksOfPost()) {
            return List.of();
        }
        List<TermEntry> entries = new ArrayList<>();
        Role role = context.rank().orElse(Role.AMBASSADOR);
        String country = context.country();
        for (TermLine item : items) {
            entry(item, role, country).ifPresent(entries::add);
        }
        return likely(entries) ? entries : List.of();
    }

    /** Return the entries of lines that nothing but their words makes a list: nearly all must be like one. */
    List<TermEntry> entriesOfLines() {
        List<TermEntry> entries = entries();
        return entries.size() >= 2 && entries.size() * 5 >= items.size() * 4 ? entries : List.of();
    }

    private boolean likely(List<TermEntry> entries) {
        boolean ranges = entries.stream().anyMatch(entry -> !entry.dates().rawStart().equals(entry.dates().rawEnd()));
        return ranges && entries.size() * 2 >= items.size();
    }

    private static Optional<TermEntry> entry(TermLine item, Role role, String country) {
        String text = item.text();
        Matcher dates = TERM.matcher(text);
        if (text.length() > LONGEST || !dates.find()) {
            return Optional.empty();
        }
        @Nullable TermRange range = TermRange.of(dates.group());
        if (range == null) {
            range = new TermRange(dates.group(), dates.group(), dates.group(), dates.group(), false);
        }
        int from = dates.start();
        int to = dates.end();
        boolean nameFirst = text.substring(0, from).chars().anyMatch(Character::isLetter);
        String before = nameFirst ? text.substring(0, from) : "";
        String after = text.substring(to);
        int shift = nameFirst ? 0 : to;
        String words = nameFirst ? before : after;
        int trimmed = words.length() - EDGE.matcher(words).replaceFirst("").length();
        int lead = EDGE.matcher(words).lookingAt() ? trimmed : 0;
        String core = EDGE.matcher(words).replaceAll("");
        // "Jane Roe (Chargé d'Affaires, 2013–2014)": the bracket around the dates holds the rank as well.
        int bracket = core.lastIndexOf('(');
        String inside = nameFirst && bracket > 0 && core.indexOf(')', bracket) < 0 ? core.substring(bracket + 1) : "";
        core = inside.isEmpty() ? core : core.substring(0, bracket).strip();
        Optional<TermName> name = TermName.of(core).filter(TermName::looksLikeOne);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Role> own = Optional.ofNullable(name.get().rank());
        Optional<Role> tail = nameFirst ? TermPost.rank(inside).or(() -> TermPost.rank(after)) : Optional.empty();
        int nameAt = item.start() + shift + lead + name.get().start();
        return Optional.of(new TermEntry(item.passage(), name.get().name(), nameAt, own.or(() -> tail).orElse(role), country, range));
    }
}
