package org.countrydesk.extract.period;

import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.token.Tokens;

/**
 * A sentence, with the figures and dates read in it in order.
 *
 * @param from first token
 * @param to token after the last
 */
public record Statement(Tokens tokens, int from, int to, List<Quantity> quantities, List<Dated> dates) {

    /**
     * A date from one token up to another.
     *
     * @param named whether it only stands in a name, as in {@code the 2018 Penal Code}
     */
    public record Dated(int from, int to, Edtf date, boolean named) {}

    public Statement {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
    }

    /** Tell whether another figure starts in the stretch. */
    public boolean figureIn(int start, int end) {
        return quantities.stream().anyMatch(quantity -> quantity.from() >= start && quantity.from() < end);
    }
}
