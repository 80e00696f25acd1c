package org.countrydesk.extract.date;

import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A date or a stretch of time as it stands in the text.
 *
 * @param end the last date of a stretch; null for a single date
 */
record DateExpression(DatePoint start, @Nullable DatePoint end) {

    static DateExpression of(DatePoint point) {
        return new DateExpression(point, null);
    }

    DateExpression first() {
        return new DateExpression(start, null);
    }

    int from() {
        return start.from();
    }

    int to() {
        return end == null ? start.to() : Math.max(start.to(), end.to());
    }

    boolean hasYear() {
        return start.hasYear() && (end == null || end.hasYear());
    }

    /** Tell whether its day and month could be either way round, so that only its year is told. */
    boolean either() {
        return start.known() == DatePoint.Known.EITHER || end != null && end.known() == DatePoint.Known.EITHER;
    }

    boolean approximate() {
        return start.approximate() || end != null && end.approximate();
    }

    boolean bareYear() {
        return start.bareYear();
    }

    /** Tell whether it names one year, which a month near it may belong to. */
    boolean tellsYear() {
        boolean single = end == null || start.month() > 0 && end.year() == start.year();
        return start.hasYear() && single && start.known() == DatePoint.Known.DATE;
    }

    DateExpression in(int year) {
        boolean turns = end != null && !start.hasYear() && end.month() < start.month();
        DatePoint last = end == null || end.hasYear() ? end : end.in(turns ? year + 1 : year);
        return new DateExpression(start.hasYear() ? start : start.in(year), last);
    }

    Reading<Edtf> read() {
        return Edtf.read(end == null ? start.edtf() : start.edtf() + "/" + end.edtf());
    }
}
