package org.countrydesk.chart;

import java.math.BigDecimal;
import org.countrydesk.edtf.Edtf;

/**
 * One value of a series, as charts draw it.
 *
 * @param path of the page of the value
 * @param upper end of the range, or the value
 * @param qualifier word of the data interface; empty where there is none
 * @param document slug
 * @param title of the document
 * @param label as short as can be, to stand at the point: {@code 42,000}
 * @param words with its unit: {@code more than 42,000 hectares}
 * @param sentence it was read from, shortened; may be empty
 */
public record Value(
        String path,
        Edtf period,
        BigDecimal value,
        BigDecimal upper,
        String qualifier,
        String document,
        String title,
        String label,
        String words,
        String sentence) {

    /** Tell whether the value is a range. */
    boolean isRange() {
        return upper.compareTo(value) != 0;
    }

    /** Return -1 where the source leaves the value open upwards, 1 where downwards (an axis grows downwards), 0 where it is not open. */
    int open() {
        return switch (qualifier) {
            case "more_than", "at_least" -> -1;
            case "less_than", "at_most" -> 1;
            default -> 0;
        };
    }

    /** Tell whether the source says that the value is not exact. */
    boolean isVague() {
        return qualifier.equals("about") || qualifier.equals("estimate");
    }

    /** Tell whether the period has two ends that an axis can show. */
    boolean isDrawable() {
        return period.earliest().getYear() > 0 && period.latest().getYear() < 9999;
    }
}
