package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.fact.UnitClass;

/**
 * Gives series their parts of addresses. The first series of a title has the title's; another has the name of its first document
 * added, so that a new series moves no other but the one it comes before.
 */
public final class SeriesSlugs {

    private static final Comparator<Series> ORDER = Comparator.comparing(Series::title)
            .thenComparing(Series::unit)
            .thenComparing(Series::unitClass)
            .thenComparing(Series::document)
            .thenComparing(Series::statistic);

    private SeriesSlugs() {}

    /**
     * What a series is known by.
     *
     * @param document of its first statistic
     * @param statistic the first one's id
     */
    public record Series(String title, UnitClass unitClass, String unit, String document, String statistic) {

        /** Tell what a series is known by. */
        public static Series of(org.countrydesk.across.Series series) {
            StatisticRef first = series.first();
            return new Series(series.title(), first.unitClass(), first.unit(), first.document(), first.id());
        }
    }

    /** Return the slug of a title. */
    public static String base(String title) {
        return Slug.of(title);
    }

    /** Return the slugs; all series whose titles have the same slug must be among them. */
    public static Map<Series, String> of(Collection<Series> series) {
        List<Series> inOrder = new ArrayList<>(series);
        inOrder.sort(ORDER);
        Set<String> taken = new HashSet<>();
        Map<Series, String> slugs = new HashMap<>();
        for (Series each : inOrder) {
            String base = Slug.of(each.title());
            String slug = base;
            for (int n = 1; !taken.add(slug); n++) {
                slug = base + "--" + each.document() + (n == 1 ? "" : "--" + n);
            }
            slugs.put(each, slug);
        }
        return slugs;
    }
}
