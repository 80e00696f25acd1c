package org.countrydesk.share;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a width, measured with the fonts that pictures are drawn with. */
final class TextFitter {

    private static final String MORE = "…";

    private final FontMetrics metrics;
    private final int width;

    private TextFitter(FontMetrics metrics, int width) {
        this.metrics = metrics;
        this.width = width;
    }

    /**
     * @param family {@code Serif} or {@code SansSerif}
     */
    static TextFitter of(String family, int style, int size, int width) {
        Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return new TextFitter(pen.getFontMetrics(new Font(family, style, size)), width);
        } finally {
            pen.dispose();
        }
    }

    /** Return at most so many lines; what does not fit ends in an ellipsis. */
    List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(longer)) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        boolean cut = lines.size() > most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = kept.size() - 1;
        kept.set(last, shortened(kept.get(last), cut));
        for (int i = 0; i < last; i++) {
            kept.set(i, shortened(kept.get(i), false));
        }
        return kept;
    }

    int width(String words) {
        return metrics.stringWidth(words);
    }

    private boolean fits(String words) {
        return metrics.stringWidth(words) <= width;
    }

    private String shortened(String line, boolean cut) {
        if (!cut && fits(line)) {
            return line;
        }
        String shorter = line;
        while (!shorter.isEmpty() && !fits(shorter + MORE)) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.replaceFirst("[\\s,;:–-]+$", "") + MORE;
    }
}
