package org.countrydesk.extract.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time a figure is about: a date at the figure, else the sentence's frame, else the frame that an earlier
 * sentence of the passage has set. Errs towards no period where the sentence speaks of the present.
 */
public final class PeriodFinder {

    /** A period, and whether its words stand in the figure's sentence. */
    public record Found(Edtf period, boolean explicit) {}

    private static final Set<String> WINDOWS =
            EnglishWords.set("last past previous preceding recent next coming following first");


    private final Frame frame;
    private final Map<Quantity, Optional<Found>> found = new HashMap<>();

    /** The year of a yearly report; null for other documents. */
    private final @Nullable Edtf report;

    /** @param report the year of a yearly report; null for other documents */
    public PeriodFinder(Frame frame, @Nullable Edtf report) {
        this.frame = frame;
        this.report = report;
    }

    /** Find the period of a figure; figures are asked for in the order of reading. */
    public Optional<Found> find(Statement statement, Quantity quantity) {
        if (window(statement, quantity) || Standing.always(statement, quantity)) {
            return Optional.empty();
        }
        Quantity model = shared(statement, quantity);
        if (model != null && found.containsKey(model)) {
            return remember(quantity, found.get(model));
        }
        return remember(quantity, ofItsOwn(statement, quantity));
    }

    private Optional<Found> remember(Quantity quantity, @Nullable Optional<Found> period) {
        Optional<Found> known = period == null ? Optional.empty() : period;
        found.put(quantity, known);
        return known;
    }

    /** Return the figure that this one converts or is a part of, so that it has its time; null where it is none. */
    private static @Nullable Quantity shared(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        int index = statement.quantities().indexOf(quantity);
        Quantity last = index < 1 ? null : statement.quantities().get(index - 1);
        if (last == null) {
            return null;
        }
        int bracket = tokens.bracket(quantity.from());
        boolean dated = statement.dates().stream().anyMatch(date -> bracket >= 0 && tokens.bracket(date.from()) == bracket);
        boolean converts = bracket >= 0 && bracket <= last.to() + 1 && bracket >= last.to() && !dated && tokens.bracket(last.from()) != bracket;
        boolean part = tokens.is(quantity.from() - 1, ",")
                && quantity.from() - last.to() < 4
                && tokens.is(quantity.numberTo(), "of")
                && tokens.in(quantity.numberTo() + 1, EnglishWords.set("them whom which these those"));
        return converts || part ? last : null;
    }

    private Optional<Found> ofItsOwn(Statement statement, Quantity quantity) {
        RelativeYear relative = RelativeYear.of(statement, quantity);
        if (relative != null) {
            Dated base = relative.base(statement);
            Edtf from = base != null ? base.date() : frame.date() != null ? frame.date() : report;
            Edtf seen = from == null ? null : relative.seenFrom(statement.tokens(), from);
            return Optional.ofNullable(seen).map(period -> new Found(period, true));
        }
        Edtf pair = DatePairs.find(statement, quantity, inferred(statement, quantity));
        if (pair != null) {
            return Optional.of(new Found(pair, true));
        }
        Dated own = OwnDate.of(statement, quantity);
        if (own != null && (elsewhere(statement, quantity, own) || Standing.extent(statement, quantity, own))) {
            return Optional.empty();
        }
        if (own != null) {
            Edtf period = period(statement, quantity, own);
            return Optional.of(new Found(OwnDate.ofOtherVerb(statement, quantity, own) ? Frame.year(period) : period, true));
        }
        return Optional.ofNullable(inferred(statement, quantity)).map(period -> new Found(period, false));
    }

    /** Tell whether the date belongs to another clause and the figure's own one is in the present. */
    private static boolean elsewhere(Statement statement, Quantity quantity, Dated own) {
        boolean apart = own.to() <= quantity.from()
                ? OwnDate.comma(statement, own.to(), quantity.from()) || statement.figureIn(own.to(), quantity.from())
                : OwnDate.comma(statement, quantity.to(), own.from());
        return apart && !Frame.leads(statement, own) && Tense.stated(statement, quantity);
    }

    /** Return the time that the text around sets for the figure; null where it says nothing of it. */
    private @Nullable Edtf inferred(Statement statement, Quantity quantity) {
        Edtf date = frame.date();
        if (report != null && statement.dates().isEmpty() && Comparison.led(statement, quantity)) {
            return RelativeYear.earlier(report);
        }
        boolean extent = quantity.unitClass() == UnitClass.AREA || quantity.unitClass() == UnitClass.DISTANCE;
        if (extent && !Tense.pointsBack(statement) || date == null && report == null || Tense.present(statement, quantity)) {
            return null;
        }
        if (date != null && Tense.pointsBack(statement)) {
            return date;
        }
        boolean reports = report != null && Tense.past(statement, quantity);
        return reports ? report : date == null ? null : Frame.year(date);
    }

    private static boolean window(Statement statement, Quantity quantity) {
        int before = quantity.from() - 1;
        Tokens tokens = statement.tokens();
        return quantity.unitClass() == UnitClass.DURATION
                && (tokens.in(before, WINDOWS)
                        || tokens.is(before, "over") && !statement.figureIn(quantity.to(), statement.to()));
    }

    private static Edtf period(Statement statement, Quantity quantity, Dated own) {
        Tokens tokens = statement.tokens();
        Optional<Edtf> ends = change(statement, quantity);
        if (ends.isPresent()) {
            return ends.get();
        }
        int lead = tokens.is(own.from() - 1, "the") ? own.from() - 2 : own.from() - 1;
        boolean opens = tokens.is(lead, "between") || tokens.is(lead, "from");
        for (Dated later : statement.dates()) {
            boolean joined = later.from() == own.to() + 1 && tokens.in(own.to(), EnglishWords.set("and to until till through"));
            if (opens && joined && !later.date().latest().isBefore(own.date().earliest())) {
                return DatePairs.interval(own.date(), later.date()).orElse(own.date());
            }
        }
        for (Dated earlier : statement.dates()) {
            int before = tokens.is(earlier.from() - 1, "the") ? earlier.from() - 2 : earlier.from() - 1;
            boolean until = tokens.in(own.from() - 1, EnglishWords.set("until till")) && earlier.to() == own.from() - 1;
            if (until && tokens.is(before, "from")) {
                return DatePairs.interval(earlier.date(), own.date()).orElse(own.date());
            }
        }
        Dated next = null;
        for (Dated later : statement.dates()) {
            next = later.from() == own.to() + 1 && tokens.is(own.to(), "and") ? later : next;
        }
        boolean years = next != null
                && own.date().precision() == Edtf.Precision.YEAR
                && next.date().precision() == Edtf.Precision.YEAR
                && next.date().earliest().getYear() == own.date().earliest().getYear() + 1;
        if (years && next != null && Frame.leads(statement, own)) {
            return DatePairs.interval(own.date(), next.date()).orElse(own.date());
        }
        boolean since = tokens.is(own.from() - 1, "since")
                || tokens.is(own.from() - 1, "the") && tokens.is(own.from() - 2, "since")
                || tokens.is(own.from() - 1, "from") && !tokens.in(own.to(), EnglishWords.set("until through onwards and"))
                        && !(tokens.is(own.to(), "to") && tokens.number(own.to() + 1))
                        && own.date().precision() == Edtf.Precision.YEAR
                        && statement.dates().size() == 1
                        && !DatePairs.changes(tokens, statement.from(), own.from());
        boolean year = own.date().precision() == Edtf.Precision.YEAR;
        if (year && tokens.is(own.from() - 1, "before") && !orders(tokens, own.from() - 2)) {
            return Edtf.of("../" + own.date());
        }
        if (since && own.date().precision() != Edtf.Precision.INTERVAL) {
            return Edtf.of(own.date() + "/..");
        }
        return own.date();
    }

    /** Tell whether the words say how long before, so that the time before is not meant: {@code the year before}. */
    private static boolean orders(Tokens tokens, int at) {
        return tokens.in(at, EnglishWords.set("day month week just shortly immediately"))
                || tokens.is(at, "year") && tokens.in(at - 1, EnglishWords.set("the a one"));
    }

    /** A change in percent that is followed by its two ends took the time between their dates. */
    private static Optional<Edtf> change(Statement statement, Quantity quantity) {
        int index = statement.quantities().indexOf(quantity);
        if (quantity.unitClass() != UnitClass.PERCENT
                || index < 0
                || index + 2 >= statement.quantities().size()) {
            return Optional.empty();
        }
        Quantity low = statement.quantities().get(index + 1);
        Quantity high = statement.quantities().get(index + 2);
        if (!statement.tokens().is(low.from() - 1, "from") || !low.unit().equals(high.unit())) {
            return Optional.empty();
        }
        Dated start = OwnDate.of(statement, low);
        Dated end = OwnDate.of(statement, high);
        return start == null || end == null ? Optional.empty() : DatePairs.ends(start, end);
    }
}
