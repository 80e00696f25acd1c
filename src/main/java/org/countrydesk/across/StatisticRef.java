package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * A statistic and where it stands.
 *
 * @param document the name of its document
 * @param subjects ISO 3166 codes of the countries the document is about, as {@link Territories#in} finds them in its title
 * @param id of the statistic
 * @param valueMax the upper end of a range
 */
public record StatisticRef(
        String document,
        Set<String> subjects,
        String id,
        UnitClass unitClass,
        String unit,
        String measure,
        @Nullable Edtf period,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable Qualifier qualifier) {

    public StatisticRef {
        subjects = Set.copyOf(subjects);
    }
}
