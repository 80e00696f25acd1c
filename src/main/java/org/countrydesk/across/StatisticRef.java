package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.Locale;
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

    // The numbers of the Fowler–Noll–Vo hash of 64 bits.
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    public StatisticRef {
        subjects = Set.copyOf(subjects);
    }

    long block() {
        return block(unitClass, unit, measure);
    }

    /** Return a hash over the unit and the head of what is measured: only figures that agree in it can measure the same. */
    public static long block(UnitClass unitClass, String unit, String measure) {
        String key = unitClass + " " + unit.strip().toLowerCase(Locale.ROOT) + "\n" + Measure.of(measure).head();
        return key.chars().asLongStream().reduce(OFFSET, (hash, c) -> (hash ^ c) * PRIME);
    }
}
