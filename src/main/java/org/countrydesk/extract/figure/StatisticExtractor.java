package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.CurrencyPlaces;
import org.countrydesk.extract.period.Frame;
import org.countrydesk.extract.period.ReportYear;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentence;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Table;

/** Finds statistics in prose, and says of every other number what it is. */
public final class StatisticExtractor {

    /** What was found: figures, and every number accounted for, both in the order of reading. */
    public record Found(List<Fact.Observation> observations, List<LedgerEntry> ledger) {}

    /** @param dates of the same passages; a number inside one is a date */
    public Found extract(List<PassageText> passages, List<Fact.DatedStatement> dates) {
        return extract("", passages, dates, List.of());
    }

    /**
     * Find the figures of a document.
     *
     * @param title of the document
     * @param tables that the rows among the passages belong to
     */
    public Found extract(
            String title, List<PassageText> passages, List<Fact.DatedStatement> dates, List<Table> tables) {
        Map<Integer, List<Fact.DatedStatement>> dated = new HashMap<>();
        for (Fact.DatedStatement date : dates) {
            dated.computeIfAbsent(date.place().passage(), passage -> new ArrayList<>())
                    .add(date);
        }
        List<Fact.Observation> observations = new ArrayList<>();
        List<LedgerEntry> ledger = new ArrayList<>();
        Map<String, String> currencies = new HashMap<>(CurrencyPlaces.meantIn(title));
        Edtf report = ReportYear.of(passages, dated);
        Frame frame = new Frame(null);
        TableColumns columns = null;
        PassageText before = null;
        Edtf lead = null;
        for (PassageText prose : passages) {
            PassageText passage = prose.passage().table() < 0 ? prose : asOneSentence(prose);
            List<Fact.DatedStatement> within =
                    new ArrayList<>(dated.getOrDefault(passage.passage().number(), List.of()));
            int table = passage.passage().table();
            boolean same = before != null && table >= 0 && before.passage().table() == table;
            if (passage.passage().kind() == Passage.Kind.HEADER || table >= 0 && !same) {
                PassageText over = passage.passage().kind() == Passage.Kind.CAPTION ? passage : before;
                List<Fact.DatedStatement> above = over == null ? List.of() : dated.getOrDefault(over.passage().number(), List.of());
                String caption = table < tables.size() ? tables.get(table).caption() : "";
                TableTitle words = same && columns != null ? columns.title() : TableTitle.of(passage, caption, over, above);
                columns = TableColumns.of(passage.passage(), words, within);
            } else if (table < 0) {
                columns = null;
            }
            boolean item = passage.passage().kind() == Passage.Kind.ITEM;
            if (item && before != null && before.passage().kind() != Passage.Kind.ITEM) {
                lead = before.text().endsWith(":") ? frame.date() : null;
            }
            frame = new Frame(item ? lead : null);
            before = passage;
            if (PassageNumbers.any(passage.text())) {
                within.sort(Comparator.comparingInt(date -> date.place().start()));
                PassageNumbers numbers = new PassageNumbers(passage, within, currencies, columns);
                numbers.read();
                ledger.addAll(numbers.ledger());
                observations.addAll(new Observations(passage, numbers, frame, report).all());
            }
        }
        return new Found(List.copyOf(observations), List.copyOf(ledger));
    }

    /** A table's row is read as one sentence: what ends in its cells are no sentences. */
    private static PassageText asOneSentence(PassageText row) {
        return new PassageText(
                row.passage(), row.section(), List.of(new Sentence(0, row.text().length())));
    }

    /** Return the date of a statement; a fiscal year is named by the year it ends in. */
    static Edtf periodOf(Fact.DatedStatement statement) {
        boolean fiscal = statement.surface().regionMatches(true, 0, "FY", 0, 2)
                || statement.surface().toLowerCase(Locale.ROOT).contains("fiscal");
        int last = statement.date().latest().getYear();
        int first = statement.date().earliest().plusMonths(3).getYear();
        if (fiscal && first < last) {
            return Edtf.interval(Edtf.year(first), Edtf.year(last));
        }
        return fiscal ? Edtf.year(last) : statement.date();
    }
}
