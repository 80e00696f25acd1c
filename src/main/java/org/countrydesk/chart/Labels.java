package org.countrydesk.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places words at points where there is room: not over other words, points or lines, and within the drawing. */
final class Labels {

    private static final double NEAR = 9;
    private static final double FAR = 15;
    private static final double LINE = 1.25;

    private final double text;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> lines;

    /**
     * Start with nothing placed.
     *
     * @param lines as x1, y1, x2, y2
     */
    Labels(double text, double left, double top, double right, double bottom, List<double[]> lines) {
        this.text = text;
        this.room = new Box(left, top, right, bottom);
        this.lines = lines;
    }

    /** Words at a point: the first line stands out. */
    record Label(double x, double y, String anchor, String first, String second, double secondY) {}

    record Box(double left, double top, double right, double bottom) {

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
        }

        boolean isCrossedBy(double[] line) {
            return new java.awt.geom.Rectangle2D.Double(left, top, right - left, bottom - top)
                    .intersectsLine(line[0], line[1], line[2], line[3]);
        }
    }

    /** Keep a place free of words. */
    void keepFree(double left, double top, double right, double bottom) {
        taken.add(new Box(left, top, right, bottom));
    }

    /**
     * Place one or two lines at a point, or the first alone; null where there is no room.
     *
     * @param up whether to try above the point first
     */
    @Nullable Label place(double x, double y, String first, String second, boolean up) {
        Label both = second.isEmpty() ? null : tried(x, y, first, second, up);
        return both == null ? tried(x, y, first, "", up) : both;
    }

    private @Nullable Label tried(double x, double y, String first, String second, boolean up) {
        double width = Math.max(TextSize.width(first, text), TextSize.width(second, text * .9)) + 2;
        double height = text * (second.isEmpty() ? 1 : 2.1);
        double over = y - NEAR - height;
        double under = y + NEAR;
        double middle = y - height / 2;
        double[][] places = {
            {within(x - width / 2, width), up ? over : under}, {within(x - width / 2, width), up ? under : over}, {x + NEAR, middle},
            {x - NEAR - width, middle}, {x + FAR, middle}, {x - FAR - width, middle},
            {x + 5, up ? over : under}, {x - 5 - width, up ? over : under}, {x + 5, up ? under : over}, {x - 5 - width, up ? under : over}
        };
        for (double[] place : places) {
            Box box = new Box(place[0], place[1], place[0] + width, place[1] + height);
            if (room.holds(box) && taken.stream().noneMatch(box::touches) && lines.stream().noneMatch(box::isCrossedBy)) {
                taken.add(box);
                boolean left = box.right() <= x;
                boolean right = box.left() >= x;
                double at = left ? box.right() : right ? box.left() : (box.left() + box.right()) / 2;
                double base = box.top() + text * .85;
                return new Label(tenth(at), tenth(base), left ? "end" : right ? "start" : "middle", first, second, tenth(base + text * LINE * .9));
            }
        }
        return null;
    }

    private double within(double left, double width) {
        return Math.clamp(left, room.left(), Math.max(room.left(), room.right() - width));
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
