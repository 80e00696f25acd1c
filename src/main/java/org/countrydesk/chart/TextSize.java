package org.countrydesk.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, without knowing the font: a guess from the kinds of letters. Errs towards wider, so that what is placed by it
 * does not touch.
 */
public final class TextSize {

    private static final String NARROW = "ijltfrI.,:;'’|!()[] /-";
    private static final String WIDE = "mwMW@%—…";

    private TextSize() {}

    /** Return the width of words at a font size, in units of the drawing. */
    public static double width(String words, double size) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            width += NARROW.indexOf(letter) >= 0 ? .34 : WIDE.indexOf(letter) >= 0 ? .92 : Character.isUpperCase(letter) ? .7 : .57;
        }
        return width * size;
    }

    /** Cut words to a width, with an ellipsis where something is left out; empty where not even a few letters fit. */
    public static String cut(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end).strip() + "…", size) > width) {
            end--;
        }
        return end < 3 ? "" : words.substring(0, end).strip() + "…";
    }

    /** Break words into lines of a width, at most so many; the last ends in an ellipsis where something is left out. */
    public static List<String> lines(String words, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] all = words.strip().split("\\s+");
        for (int i = 0; i < all.length; i++) {
            String longer = line.isEmpty() ? all[i] : line + " " + all[i];
            if (width(longer, size) <= width || line.isEmpty()) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() == most - 1) {
                lines.add(cut(line + " " + all[i] + " …", size, width));
                return lines;
            } else {
                lines.add(cut(line.toString(), size, width));
                line.setLength(0);
                line.append(all[i]);
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line.toString(), size, width));
        }
        return lines;
    }
}
