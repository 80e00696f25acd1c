package org.countrydesk.extract.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year that a yearly report is about, by what it compares with: {@code identified 22 victims (nine in 2019)}
 * speaks of 2020. Two signs that agree are needed. Errs towards no year.
 */
public final class ReportYear {

    /** How far before a date its comparison may begin. */
    private static final int REACH = 60;

    private static final int SIGNS = 2;

    private static final Pattern COMPARED = Pattern.compile(
            "(?:\\(|compared (?:with|to) |(?:up|down|increase|decrease|decline|drop) from )[\\p{L}\\p{N}.,$€£%() -]{1,44} (?:in|for|during) $");
    private static final Pattern LED = Pattern.compile("(?:^|.*[.!?] )(?:In|During) $");

    private ReportYear() {}

    /** Return the year; null where the document is no such report. */
    public static @Nullable Edtf of(List<PassageText> passages, Map<Integer, List<Fact.DatedStatement>> dates) {
        Map<Integer, Integer> compared = new HashMap<>();
        Map<Integer, Integer> led = new HashMap<>();
        for (PassageText passage : passages) {
            List<Fact.DatedStatement> own = dates.getOrDefault(passage.passage().number(), List.of());
            for (Fact.DatedStatement date : own) {
                if (date.date().precision() == Edtf.Precision.YEAR) {
                    int year = date.date().earliest().getYear();
                    int start = date.place().start();
                    String before = passage.text().substring(Math.max(date.place().sentenceStart(), start - REACH), start);
                    if (COMPARED.matcher(before).find()) {
                        if (own.stream().allMatch(other -> agrees(date, other, year + 1))) {
                            compared.merge(year + 1, 1, Integer::sum);
                        }
                    } else if (LED.matcher(before).matches()) {
                        led.merge(year, 1, Integer::sum);
                    }
                }
            }
        }
        Optional<Map.Entry<Integer, Integer>> most = compared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.filter(entry -> entry.getValue() + (led.containsKey(entry.getKey()) ? 1 : 0) >= SIGNS)
                .<@Nullable Edtf>map(entry -> Edtf.year(entry.getKey()))
                .orElse(null);
    }

    /** Tell whether another date lets the sentence speak of the year: it is none of its own, earlier, or in the year. */
    private static boolean agrees(Fact.DatedStatement date, Fact.DatedStatement other, int year) {
        boolean sameSentence = other.place().sentenceStart() == date.place().sentenceStart();
        int latest = other.date().latest().getYear();
        return !sameSentence || latest == year || latest < year && other.place().start() >= date.place().start();
    }
}
