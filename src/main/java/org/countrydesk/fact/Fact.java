package org.countrydesk.fact;

import java.math.BigDecimal;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Something a passage states. */
public sealed interface Fact {

    Place place();

    /**
     * A statistic.
     *
     * @param surface the words that hold number, unit and noun, as written
     * @param value the value, or the lower end of a range
     * @param valueMax the upper end of a range
     * @param unit singular: a noun ({@code refugee}), an ISO 4217 code, {@code percent}, {@code hectare},
     *     {@code year}, {@code out of 100}, {@code rank}, {@code times}
     * @param measure what is counted or measured, a readable noun phrase
     * @param period the measured time
     * @param periodExplicit whether the period stands in the same sentence; false when inferred; null without period
     * @param attribution who says so
     */
    record Observation(
            Place place,
            String surface,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            UnitClass unitClass,
            String unit,
            @Nullable Qualifier qualifier,
            String measure,
            @Nullable Edtf period,
            @Nullable Boolean periodExplicit,
            @Nullable String attribution)
            implements Fact {}

    /**
     * A date in prose and the sentence that states it.
     *
     * @param approximate true for {@code late 1980s}, {@code about 1990}
     */
    record DatedStatement(Place place, String surface, Edtf date, boolean approximate) implements Fact {}

    /**
     * One service of a chief of mission.
     *
     * @param name as written, without the rank
     * @param country the receiving country; empty when neither title nor heading tells
     * @param start null when the cell is missing or cannot be read
     * @param end null when incumbent, missing or unreadable
     * @param order place in the list it was read from, from 1
     */
    record Term(
            Place place,
            String name,
            Role role,
            String country,
            @Nullable Edtf start,
            @Nullable Edtf end,
            boolean incumbent,
            int order,
            String rawStart,
            String rawEnd)
            implements Fact {}

    /**
     * Words that name an entity.
     *
     * @param surface as written
     * @param name the fullest form of the name in this document
     */
    record Mention(Place place, String surface, String name, EntityType type) implements Fact {}

    /** An entry of a see-also list: the words it points with. */
    record SeeAlso(Place place, String entry) implements Fact {}

    /**
     * Arithmetic that the text states or implies, done again with the figures it gives.
     *
     * @param figures numbers of the observations it is made of, from 1, in the order the arithmetic needs them: from, to,
     *     change; or the whole, then its parts; or an amount, then the same amount in the other currency
     * @param stated what the text says; null for an exchange rate, which it only implies
     * @param computed from the values: per cent with two decimals, the sum, or units of the first currency for one of the
     *     second
     * @param agrees whether what is stated follows from the values as finely as they are written, or the rate is that of the
     *     document's other conversions of the time; null where there is nothing to compare with
     */
    record Arithmetic(
            Place place,
            Kind kind,
            List<Integer> figures,
            @Nullable BigDecimal stated,
            BigDecimal computed,
            @Nullable Boolean agrees)
            implements Fact {

        /** What is reckoned. */
        public enum Kind {
            PERCENT_CHANGE,
            SUM_OF_PARTS,
            EXCHANGE_RATE
        }

        public Arithmetic {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A sentence that tells who or what a name stands for.
     *
     * @param name of the entity as its mentions have it
     * @param expansion whether it does no more than write out initials
     */
    record Explanation(Place place, String name, EntityType type, boolean expansion) implements Fact {}
}
