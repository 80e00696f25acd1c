package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Antecedents;
import org.countrydesk.extract.number.Currencies;
import org.countrydesk.extract.number.Fractions;
import org.countrydesk.extract.number.NumberReader;
import org.countrydesk.extract.number.NumberSorter.Sorted;
import org.countrydesk.extract.number.NumberSorter;
import org.countrydesk.extract.number.NumberSorter.Sorted;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.number.QuantityReader;
import org.countrydesk.extract.number.Scores;
import org.countrydesk.extract.period.Statement;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/** Goes through one passage number by number: each one comes out in the ledger, and the figures as quantities. */
final class PassageNumbers {

    private final PassageText passage;
    private final Tokens tokens;
    private final List<Fact.DatedStatement> dates;
    private final Map<String, String> currencies;
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Statement.Dated> dated = new ArrayList<>();
    private final Map<Integer, Fact.DatedStatement> datesByToken = new HashMap<>();
    private final Map<Quantity, TableCells.Figure> cells = new HashMap<>();
    private final @Nullable TableColumns columns;

    /**
     * @param currencies what a currency's noun last meant in the document; kept up to date
     * @param columns of the table that the passage is a row of; null where it is none
     */
    PassageNumbers(
            PassageText passage,
            List<Fact.DatedStatement> dates,
            Map<String, String> currencies,
            @Nullable TableColumns columns) {
        this.passage = passage;
        this.columns = columns;
        this.tokens = Tokens.of(passage.text());
        this.dates = dates;
        this.currencies = currencies;
    }

    /** Tell whether a digit or a number word stands in the text. */
    static boolean any(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Tokens.digit(c)) {
                return true;
            }
            boolean letter = Character.isLetter(c);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                int length = i - start;
                if (length >= 3
                        && length <= 11
                        && counting(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static boolean counting(String lower) {
        return number(lower) || Fractions.word(lower);
    }

    private static boolean number(String lower) {
        return NumberReader.numberWord(lower) || NumberReader.ordinal(lower) > 0;
    }

    Tokens tokens() {
        return tokens;
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<Statement.Dated> dated() {
        return dated;
    }

    void read() {
        markDates();
        QuantityReader reader = new QuantityReader(tokens, currencies);
        NumberSorter sorter = new NumberSorter(tokens);
        boolean header = passage.passage().kind() == Passage.Kind.HEADER || passage.passage().kind() == Passage.Kind.CAPTION;
        TableCells row = passage.passage().kind() != Passage.Kind.ROW
                ? null
                : new TableCells(
                        passage.passage(),
                        tokens,
                        columns == null ? new TableColumns(List.of(), TableTitle.NONE) : columns,
                        currencies);
        int at = 0;
        while (at < tokens.size()) {
            TableCells.Read cell = row == null ? null : row.read(at).orElse(null);
            if (cell != null) {
                at = cell(cell);
            } else if (header && !tokens.dated(at) && numeric(at)) {
                boolean year = TableCells.year(tokens.get(at).text());
                at = add(
                        year
                                ? new Sorted(at, at + 1, Verdict.DATE, "a year")
                                : new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "part of a column's heading"));
            } else {
                at = tokens.dated(at) ? date(at) : next(at, reader, sorter);
            }
        }
        currencies.putAll(reader.meant());
    }

    private int cell(TableCells.Read cell) {
        if (cell.sorted() != null) {
            add(cell.sorted());
        }
        if (cell.figure() != null) {
            Quantity quantity = cell.figure().quantity();
            cells.put(quantity, cell.figure());
            quantities.add(quantity);
            add(new Sorted(quantity.from(), quantity.numberTo(), Verdict.STATISTIC, ""));
        }
        return cell.to();
    }

    /** Return what a table says of the figure, where it stands alone in a cell. */
    Optional<TableCells.Figure> cellOf(Quantity quantity) {
        return Optional.ofNullable(cells.get(quantity));
    }

    private void markDates() {
        for (Fact.DatedStatement date : dates) {
            int from = tokens.indexAt(date.place().start());
            int to = tokens.indexAt(date.place().end());
            if (from < to && !tokens.dated(from)) {
                tokens.markDated(from, to);
                datesByToken.put(from, date);
            }
        }
    }

    private int date(int at) {
        Fact.DatedStatement date = datesByToken.get(at);
        if (date == null) {
            return numeric(at) ? add(new Sorted(at, at + 1, Verdict.DATE, "")) : at + 1;
        }
        int to = at;
        boolean numeric = false;
        while (tokens.dated(to) && (to == at || !datesByToken.containsKey(to))) {
            numeric |= numeric(to);
            to++;
        }
        Edtf period = StatisticExtractor.periodOf(date);
        boolean named = tokens.capitalised(to)
                && tokens.word(to)
                && to - at == 1
                && tokens.bracket(at) == tokens.bracket(to)
                && !(tokens.in(at - 1, EnglishWords.set("in since by during until")));
        dated.add(new Statement.Dated(at, to, period, named));
        if (numeric) {
            add(new Sorted(at, to, Verdict.DATE, ""));
        }
        return to;
    }

    private boolean numeric(int at) {
        return tokens.number(at) || tokens.word(at) && number(tokens.lower(at));
    }

    private int next(int at, QuantityReader reader, NumberSorter sorter) {
        Optional<Quantity> share = Fractions.read(tokens, at);
        if (share.isPresent()) {
            return quantity(at, share);
        }
        if (!numeric(at)) {
            return Currencies.starts(tokens, at) ? quantity(at, reader.read(at)) : at + 1;
        }
        Optional<Quantity> score = Scores.read(tokens, at);
        if (score.isPresent()) {
            return quantity(at, score);
        }
        Optional<Sorted> sorted = sorter.sort(at);
        return sorted.isPresent() ? add(sorted.get()) : quantity(at, reader.read(at));
    }

    private int quantity(int at, Optional<Quantity> read) {
        if (read.isEmpty()) {
            return numeric(at)
                    ? add(new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "no number that can be read"))
                    : at + 1;
        }
        Quantity quantity = read.get().signed(tokens);
        if (quantity.unitClass() == UnitClass.DURATION && tokens.is(quantity.to(), "ago")) {
            return add(new Sorted(at, quantity.numberTo(), Verdict.NOT_A_STATISTIC, "a time before the text was written"));
        }
        if (quantity.bare()) {
            quantity = Antecedents.resolve(tokens, quantity, quantities);
        }
        if (quantity.bare()) {
            return add(new Sorted(at, quantity.numberTo(), Verdict.NOT_A_STATISTIC, "nothing says what is counted"));
        }
        quantities.add(quantity);
        return add(new Sorted(quantity.from(), quantity.numberTo(), Verdict.STATISTIC, ""));
    }

    private int add(Sorted sorted) {
        int start = tokens.get(sorted.from()).start();
        int end = tokens.get(sorted.to() - 1).end();
        ledger.add(new LedgerEntry(
                passage.place(start, end), tokens.text().substring(start, end), sorted.verdict(), sorted.reason()));
        if (sorted.verdict() == Verdict.DATE && sorted.to() == sorted.from() + 1 && !tokens.dated(sorted.from())) {
            year(sorted.from());
        }
        return Math.max(sorted.to(), sorted.from() + 1);
    }

    /** A year that stands in a name dates what is said of it. */
    private void year(int at) {
        String text = tokens.get(at).text();
        if (text.length() == 4 && text.chars().allMatch(c -> Tokens.digit((char) c))) {
            dated.add(new Statement.Dated(at, at + 1, Edtf.of(text), tokens.capitalised(at + 1)));
        }
    }
}
