package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.term.TermColumns.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What words with labels in them tell of one term: {@code Appointed: Oct 18, 1962 Presentation of Credentials: Nov 6, 1962},
 * {@code appointed May 3, 1964; left post July 4, 1967}.
 *
 * @param from where the words before the first label start
 * @param start of the first label
 * @param end after the last value
 * @param values as written, the first of each kind
 * @param told stretches that are labels and their values, each as its start and its end
 */
record TermFields(int from, int start, int end, Map<Kind, String> values, List<int[]> told) {

    private static final String LABELS = "(?<credentials>presentation of (?:his |her )?credentials|presented (?:his |her )?credentials"
            + "|credentials(?: presented)?|accredited)"
            + "|(?<end>termination of (?:mission|appointment|assignment|duty)|terminated mission|mission terminated"
            + "|left (?:post|office)|departed(?: post)?|recalled|relinquished charge|term ended|departure|term of office ended)"
            + "|(?<start>assumed (?:charge|office|duty|post|duties)|entry on duty|entered on duty|took (?:office|charge)"
            + "|arrived(?: at post)?|arrival|term began|term started|superseded predecessor)"
            + "|(?<appointed>appointed|appointment|commissioned|nominated|named)"
            + "|(?<rank>title|rank|position|class)"
            + "|(?<other>(?:state of )?residence|state|home state|born|birth|died|note|notes|career|profession|remarks)";
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:on )?or (?:shortly |just )?(?:before|about|after) )?(?:(?:c\\.|ca\\.|circa|about) ?)?(?:" + DAY + " (?:of )?" + MONTH + ",? \\d{4}|" + MONTH + " " + DAY + ",? \\d{4}|"
                    + MONTH + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?<!\\d)\\d{4}(?![\\d,]))"
                    + "|\\b(?:incumbent|present|to date)\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?<![\\p{L}\\d-])(?:" + LABELS + ")(?:(?<colon> ?:)|(?= (?:on |in )?(?:" + DATE.pattern().replace("(?i)", "") + ")))");

    /** A date further from its label belongs to what the value tells besides. */
    private static final int NEAR = 60;

    /** A longer name is none. */
    private static final int LONGEST_NAME = 160;

    /** Return what each term in a text tells; a term starts anew where a label comes again behind other words. */
    static List<TermFields> of(String text) {
        List<TermFields> all = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        @Nullable Open open = null;
        boolean found = label.find();
        int last = 0;
        while (found) {
            Kind kind = kind(label);
            int start = label.start();
            int value = label.end();
            found = label.find();
            int next = found ? label.start() : text.length();
            if (open == null || open.values.containsKey(kind) && named(text, last, start)) {
                if (open != null) {
                    all.add(open.close(last));
                }
                open = new Open(last, start);
            }
            last = open.take(kind, text, value, next);
            open.tell(kind, text, start, last);
        }
        if (open != null) {
            all.add(open.close(last));
        }
        return all;
    }

    boolean has(Kind kind) {
        return values.containsKey(kind);
    }

    String value(Kind kind) {
        return values.getOrDefault(kind, "");
    }

    /** Tell whether some value is a date of a service, and labels enough say so. */
    boolean dated() {
        return has(Kind.CREDENTIALS) || has(Kind.START) || has(Kind.END) || has(Kind.APPOINTED);
    }

    /** spec: presentation of credentials opens a term; appointment only where there is no better date. */
    String opening() {
        return has(Kind.CREDENTIALS)
                ? value(Kind.CREDENTIALS)
                : has(Kind.START) ? value(Kind.START) : value(Kind.APPOINTED);
    }

    TermRange dates() {
        String end = value(Kind.END);
        boolean still = TermWords.stillServing(end);
        return new TermRange(opening(), still ? "" : end, opening(), still ? "" : end, still);
    }

    private static Kind kind(Matcher label) {
        return label.group("credentials") != null
                ? Kind.CREDENTIALS
                : label.group("end") != null
                        ? Kind.END
                        : label.group("start") != null
                                ? Kind.START
                                : label.group("appointed") != null
                                        ? Kind.APPOINTED
                                        : label.group("rank") != null ? Kind.RANK : Kind.OTHER;
    }

    private static boolean named(String text, int from, int to) {
        return to - from <= LONGEST_NAME && text.substring(from, to).chars().anyMatch(Character::isUpperCase);
    }

    /** The values of a term that is still being read. */
    private static final class Open {

        private final int from;
        private final int start;
        private final Map<Kind, String> values = new EnumMap<>(Kind.class);
        private final List<int[]> told = new ArrayList<>();

        Open(int from, int start) {
            this.from = from;
            this.start = start;
        }

        /** Take the value after a label and return where it ends. */
        int take(Kind kind, String text, int from, int to) {
            if (kind == Kind.RANK || kind == Kind.OTHER) {
                values.putIfAbsent(kind, text.substring(from, to).strip());
                return to;
            }
            Matcher date = DATE.matcher(text).region(from, Math.min(to, from + NEAR + LONGEST_NAME));
            if (!date.find() || date.start() - from > NEAR) {
                return from;
            }
            values.putIfAbsent(kind, date.group());
            return date.end();
        }

        /** A title or a remark with nothing after it may go on as a story, and a remark with figures in it is one. */
        void tell(Kind kind, String text, int from, int to) {
            boolean date = kind != Kind.RANK && kind != Kind.OTHER;
            boolean story = to == text.length() || text.substring(from, to).chars().anyMatch(Character::isDigit);
            if (date || !story) {
                told.add(new int[] {from, to});
            }
        }

        TermFields close(int end) {
            return new TermFields(from, start, end, Map.copyOf(values), List.copyOf(told));
        }
    }
}
