package org.countrydesk.timeline;

import org.countrydesk.ambassador.OfficerAside;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows what the documents say of the time of an officer's service. */
@Component
@Order(1)
class StatementsAside implements OfficerAside {

    private static final int SHOWN = 100;

    private final StatementQueries statements;

    StatementsAside(StatementQueries statements) {
        this.statements = statements;
    }

    @Override
    public Aside during(Editions.Live edition, Edtf span) {
        StatementFilter within = StatementFilter.within(span);
        long total = statements.count(within, edition);
        return new Aside(
                "statements",
                "What the documents say of this time",
                statements.lines(within, edition, 0, SHOWN).stream()
                        .map(line -> new Item(
                                line.path(), "", line.before() + line.surface() + line.after(), line.date(), line.from()))
                        .toList(),
                total,
                PrintedDate.of(span).path(),
                total == 0
                        ? "No dated statement lies wholly within the term."
                        : (total == 1 ? "1 dated statement lies" : total + " dated statements lie") + " wholly within the term.");
    }
}
