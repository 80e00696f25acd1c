package org.countrydesk.fact;

import java.math.BigDecimal;
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
}
