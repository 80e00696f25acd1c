package org.countrydesk.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PassageAddress;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement as pages print it.
 *
 * @param before what the sentence says before the date's words
 * @param surface the date's words; empty where the sentence does not have them as they are
 * @param yearFromContext whether the words name a month or day whose year the text around them gave
 * @param path of the passage
 * @param from the document's title
 * @param inPost null where it is not known
 */
record StatementLine(
        PrintedDate date,
        String before,
        String surface,
        String after,
        boolean yearFromContext,
        String path,
        String from,
        @Nullable Manned inPost) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:['’/.-]|FY ?)\\d{2}(?!\\d)");

    private static final int MOST_NAMED = 2;

    /**
     * Who was in post then.
     *
     * @param words {@code Ambassador then}, {@code Vacant then}
     */
    record Manned(String words, List<Named> officers, String path) {

        static @Nullable Manned of(Answer answer, Edtf date) {
            List<Named> named = answer.services().stream()
                    .map(service -> new Named("/ambassadors/" + service.slug(), service.name()))
                    .distinct()
                    .toList();
            String path = PrintedDate.of(date).inPostPath();
            return switch (answer.kind()) {
                case CERTAIN -> new Manned("In post: ", named, path);
                case ONE_OF -> named.size() > MOST_NAMED
                        ? new Manned("In post: one of " + named.size(), List.of(), path)
                        : new Manned(named.size() == 1 ? "In post for some of the time: " : "In post: one of ", named, path);
                case VACANT -> new Manned("Post vacant", List.of(), path);
                case UNKNOWN -> null;
            };
        }
    }

    /** An officer; {@code path} is the officer's page. */
    record Named(String path, String name) {}

    static StatementLine of(TimelineRow row, String title, @Nullable Answer answer) {
        Edtf date = Edtf.of(row.edtf());
        int at = row.sentence().indexOf(row.surface());
        return new StatementLine(
                PrintedDate.of(date),
                at < 0 ? row.sentence() : row.sentence().substring(0, at),
                at < 0 ? "" : row.surface(),
                at < 0 ? "" : row.sentence().substring(at + row.surface().length()),
                yearFromContext(row.surface(), row.edtf()),
                PassageAddress.of(row.document(), row.passage()),
                title,
                answer == null ? null : Manned.of(answer, date));
    }

    /** Tell a date whose words, {@code on August 19}, hold no year of what was made of them. */
    static boolean yearFromContext(String surface, String edtf) {
        boolean finer = edtf.matches("\\d{4}-\\d{2}.*");
        return finer
                && YEAR.matcher(edtf).results().noneMatch(year -> surface.contains(year.group()))
                && !SHORT_YEAR.matcher(surface).find();
    }

    static String names(Answer answer) {
        return String.join("; ", answer.services().stream().map(Service::name).distinct().toList());
    }
}
