package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.ambassador.LineEvents;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edtf.Edtf;

/**
 * Dated sentences as dots above an axis, those of nearly one time on top of each other.
 *
 * @param total how many there are, drawn or not
 * @param height of the dots together
 */
public record EventDots(List<Dot> dots, long total, double height) {

    static final double STEP = 14;

    private static final int MOST_HIGH = 5;
    private static final int LONGEST = 120;

    /**
     * One sentence.
     *
     * @param level from 0, at the axis
     * @param exact whether the date is a day
     */
    public record Dot(double x, int level, boolean exact, String path, String title) {}

    static EventDots of(LineEvents.Found found, TimeScale axis) {
        Map<Long, Integer> levels = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        int high = 0;
        for (LineEvents.Event event : found.events()) {
            Edtf when = event.when();
            LocalDate middle = when.earliest().plusDays(ChronoUnit.DAYS.between(when.earliest(), when.latest()) / 2);
            long column = (long) Math.floor((axis.at(middle) - axis.start()) / STEP);
            int level = levels.merge(column, 1, Integer::sum) - 1;
            if (level < MOST_HIGH && !middle.isBefore(axis.from()) && middle.isBefore(axis.to())) {
                high = Math.max(high, level + 1);
                dots.add(new Dot(
                        axis.start() + (column + 0.5) * STEP,
                        level,
                        when.precision() == Edtf.Precision.DAY && !when.qualified(),
                        event.path(),
                        event.date().words() + ": " + shortened(event.sentence()) + " – " + event.from()));
            }
        }
        return new EventDots(List.copyOf(dots), found.total(), high * STEP);
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space > LONGEST / 2 ? space : LONGEST) + " …";
    }
}
