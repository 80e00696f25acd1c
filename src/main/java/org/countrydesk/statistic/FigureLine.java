package org.countrydesk.statistic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkKind;
import org.countrydesk.document.Quote;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;

/**
 * One statistic as pages list it.
 *
 * @param words the value with its unit and how firmly it is stated
 * @param title of the document
 * @param periodWords empty where the period is not known
 * @param quote the sentence, shortened
 */
public record FigureLine(StatisticRow row, String words, String title, String periodWords, Quote quote) {

    private static final int SHOWN = 160;

    public static FigureLine of(StatisticRow row, String title) {
        return new FigureLine(
                row,
                FigureWords.of(row.value(), row.valueMax(), row.unit(), row.qualifier()),
                title,
                periodWords(row.period()),
                Quote.of(row.sentence(), row.surface()).shortened(SHOWN));
    }

    public static List<FigureLine> of(List<StatisticRow> rows, Map<String, String> titles) {
        return rows.stream()
                .map(row -> of(row, titles.getOrDefault(row.document(), row.document())))
                .toList();
    }

    public static Collection<String> documents(List<StatisticRow> rows) {
        Collection<String> slugs = new TreeSet<>();
        rows.forEach(row -> slugs.add(row.document()));
        return slugs;
    }

    /** Return the address of the period's page; empty where the period is not known. */
    public String periodPath() {
        return periodPath(row.period());
    }

    /** Return the address of the passage. */
    public String passagePath() {
        return PassageAddress.of(row.document(), row.passage());
    }

    public static String periodWords(@Nullable String period) {
        return period == null ? "" : Edtf.of(period).words();
    }

    public static String periodPath(@Nullable String period) {
        return period == null ? "" : new Mark(1, 0, 0, MarkKind.DATE, period, "").path();
    }
}
