package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what a page would show of a template.
 *
 * <p>A template's own text is not in the file, so it errs towards leaving out: words are kept of the templates below only,
 * which wikis in many languages have under these names and which show what they are given. The others are counted.
 */
final class WikiTemplates {

    /** Templates that show one of their arguments: name and which; {@code last} counts from the end. */
    private static final Map<String, Integer> SHOWN = shown(
            "1", "nowrap nobr small smaller large larger big em strong sc smallcaps abbr tooltip flag flagu flagcountry noflag center"
                    + " centre nihongo mono code kbd var sup sub math mvar blockquote quote cquote quotation bquote nts"
                    + " number-table-sorting formatnum val plainlist flatlist birth-year-and-age columns-list bold italic no-italic"
                    + " noitalic sic term defn date",
            "2", "lang sort resize color colour background-color align",
            "last", "font-color font-colour translit transliteration transl");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("!", "|"),
            Map.entry("=", "="),
            Map.entry("ndash", "\u2013"),
            Map.entry("en dash", "\u2013"),
            Map.entry("snd", " \u2013 "),
            Map.entry("spnd", " \u2013 "),
            Map.entry("spaced ndash", " \u2013 "),
            Map.entry("dash", " \u2013 "),
            Map.entry("mdash", "\u2014"),
            Map.entry("em dash", "\u2014"),
            Map.entry("nbsp", " "),
            Map.entry("space", " "),
            Map.entry("spaces", " "),
            Map.entry("'", "'"),
            Map.entry("'s", "'s"),
            Map.entry("pipe", "|"),
            Map.entry("bull", " \u2022 "),
            Map.entry("\u00B7", " \u00B7 "),
            Map.entry("middot", " \u00B7 "));

    private static final Map<String, String> MONEY = Map.of(
            "us$", "US$", "usd", "US$", "$", "$", "euro", "\u20AC", "eur", "\u20AC", "\u20AC", "\u20AC", "gbp", "\u00A3", "\u00A3",
            "\u00A3", "jpy", "\u00A5");

    private static final Map<String, String> SEE = Map.of(
            "main", "Main article: ", "main article", "Main article: ", "see also", "See also: ", "see", "See also: ", "further",
            "Further information: ", "further information", "Further information: ", "details", "Further information: ");

    private static final List<String> DATES = List.of(
            "start date", "end date", "birth date", "death date", "dts", "date table sorting", "start date and age", "birth date and age",
            "death date and age", "film date", "release date", "end date and age");

    private static final List<String> BLOCKS = List.of("blockquote", "quote", "cquote", "quotation", "bquote");

    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    private static final int NAMED = 8;

    private final Findings findings;
    private final List<Furniture> furniture;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int firstLeftOut = -1;
    private int firstTooDeep = -1;

    WikiTemplates(Findings findings, List<Furniture> furniture) {
        this.findings = findings;
        this.furniture = furniture;
    }

    private static Map<String, Integer> shown(String... which) {
        Map<String, Integer> shown = new HashMap<>();
        for (int i = 0; i < which.length; i += 2) {
            for (String name : which[i + 1].split(" ")) {
                shown.put(name.replace('-', ' '), which[i].equals("last") ? -1 : Integer.parseInt(which[i]));
            }
        }
        return shown;
    }

    void tooDeep(int place) {
        firstTooDeep = firstTooDeep < 0 ? place : firstTooDeep;
    }

    /** Say what was left out. */
    void report() {
        if (!leftOut.isEmpty()) {
            int count = leftOut.values().stream().mapToInt(Integer::intValue).sum();
            String names = leftOut.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .limit(NAMED)
                    .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                    .collect(Collectors.joining(", "));
            String more = leftOut.size() > NAMED ? " and " + (leftOut.size() - NAMED) + " more kinds" : "";
            findings.add(
                    Problem.Level.NOTE,
                    new SourceSpan(firstLeftOut, firstLeftOut),
                    (count == 1 ? "1 template" : count + " templates") + " whose text the file does not hold left out: " + names + more);
        }
        if (firstTooDeep >= 0) {
            findings.add(
                    Problem.Level.LOST,
                    new SourceSpan(firstTooDeep, firstTooDeep),
                    "templates and links are nested too deeply here; the innermost were left out");
        }
    }

    /**
     * Write what a page shows of a template.
     *
     * @param arguments the first is its name
     * @param place of the template in the source
     */
    void write(List<WikiArgument> arguments, PlacedText text, PlacedText to, int place) {
        WikiCall call = WikiCall.of(arguments, text, place);
        String name = call.name();
        if (SIGNS.containsKey(name)) {
            to.add(SIGNS.getOrDefault(name, ""), place);
        } else if (MONEY.containsKey(name) && call.count() > 0) {
            to.add(MONEY.getOrDefault(name, ""), place);
            call.write(1, to);
        } else if (SEE.containsKey(name) && call.count() > 0) {
            seeAlso(SEE.getOrDefault(name, ""), call, to);
        } else if (name.equals("convert") || name.equals("cvt")) {
            measure(call, to);
        } else if (DATES.contains(name)) {
            date(call, to);
        } else if (name.equals("sortname") || name.equals("sortkeyname")) {
            call.write(1, to);
            to.add(' ', place);
            call.write(2, to);
        } else if (name.equals("circa") || name.equals("c.") || name.equals("ca.") || name.equals("c")) {
            to.add("c. ", place);
            call.write(1, to);
        } else if (name.equals("frac") || name.equals("fraction") || name.equals("sfrac")) {
            call.join("/", to);
        } else if (name.equals("as of")) {
            to.add(call.named("lc").isEmpty() ? "As of " : "as of ", place);
            written(call, to);
        } else if (name.equals("ubl") || name.equals("unbulleted list") || name.equals("hlist") || name.equals("plain list")) {
            call.join(", ", to);
        } else if (name.startsWith("lang-") && call.count() > 0) {
            call.write(1, to);
        } else if (name.equals("langx") && call.count() > 1) {
            call.write(2, to);
        } else if (SHOWN.containsKey(name) && call.count() > 0) {
            argument(call, to);
        } else if (name.startsWith("infobox")) {
            infobox(call, arguments, text);
        } else if (!name.startsWith("#") && !name.isEmpty()) {
            firstLeftOut = firstLeftOut < 0 ? place : Math.min(firstLeftOut, place);
            leftOut.merge(name.length() <= 40 ? name : name.substring(0, 39) + "\u2026", 1, Integer::sum);
        }
    }

    private static void argument(WikiCall call, PlacedText to) {
        boolean block = BLOCKS.contains(call.name());
        int which = SHOWN.getOrDefault(call.name(), 1);
        if (block) {
            to.add("\n\n", call.place());
        }
        call.write(which < 0 ? call.count() : Math.min(which, call.count()), to);
        String unit = call.named("u");
        if (!unit.isEmpty()) {
            to.add(" " + unit, call.place());
        }
        if (block) {
            to.add("\n\n", call.place());
        }
    }

    private static void seeAlso(String words, WikiCall call, PlacedText to) {
        to.add("\n\n", call.place());
        to.add(words, call.place());
        call.join(", ", to);
        to.add("\n\n", call.place());
    }

    /** {@code {{convert|3|to|5|km|mi}}}: numbers, words between them, and the first unit. */
    private static void measure(WikiCall call, PlacedText to) {
        int at = 1;
        boolean unit = false;
        while (at <= call.count() && !unit) {
            String word = call.text(at);
            boolean number = word.matches("[-+\u2212.]{0,2}\\d.*");
            boolean between = List.of("to", "and", "or", "by", "x", "\u00D7", "-", "\u2013", "+/-", "to(-)", "and(-)", "*").contains(word);
            if (at > 1) {
                to.add(' ', call.place());
            }
            unit = !number && !between;
            call.write(at++, to);
        }
    }

    /** Year, month and day as numbers, or a date in words. */
    private static void date(WikiCall call, PlacedText to) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= Math.min(3, call.count()); i++) {
            String digits = call.text(i);
            if (!digits.matches("\\d{1,4}")) {
                break;
            }
            numbers.add(Integer.parseInt(digits));
        }
        boolean month = numbers.size() > 1 && numbers.get(1) >= 1 && numbers.get(1) <= 12;
        if (!month) {
            call.write(1, to);
            return;
        }
        if (numbers.size() > 2) {
            call.write(3, to);
            to.add(' ', call.place());
        }
        to.add(MONTHS.get(numbers.get(1) - 1) + " ", call.place());
        call.write(1, to);
    }

    /** {@code {{as of|2019|5}}}. */
    private static void written(WikiCall call, PlacedText to) {
        if (call.count() > 0) {
            date(call, to);
        }
    }

    /** An infobox's labels are the template's, not the file's; without them its values say nothing. */
    private void infobox(WikiCall call, List<WikiArgument> arguments, PlacedText text) {
        StringBuilder values = new StringBuilder();
        int end = call.place();
        for (WikiArgument argument : arguments.subList(1, arguments.size())) {
            String value = argument.value().text(text).strip().replaceAll("\\s+", " ");
            if (!value.isEmpty() && values.length() < 2_000) {
                values.append(values.isEmpty() ? "" : "; ").append(value, 0, Math.min(value.length(), 300));
            }
            end = Math.max(end, text.place(Math.max(argument.start(), argument.end() - 1)));
        }
        if (!values.isEmpty()) {
            furniture.add(new Furniture(new SourceSpan(call.place(), end), values.toString(), "infobox whose labels the file does not hold"));
        }
    }

    static String folded(String name) {
        String plain = name.strip().replace('_', ' ').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.startsWith("template:") ? plain.substring(9).strip() : plain;
    }
}
