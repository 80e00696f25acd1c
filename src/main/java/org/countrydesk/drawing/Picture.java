package org.countrydesk.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Turns a drawing into a picture. The drawing says its own colours (no variables of a style sheet) and names its fonts by the general
 * families {@code serif} and {@code sans-serif}; nothing outside of it is loaded.
 */
public final class Picture {

    private static final int MOST_CHARS = 1_000_000;
    private static final int MOST_PIXELS = 8_000_000;
    /** Pictures made at once: each holds all its pixels in memory. */
    private static final Semaphore TURNS = new Semaphore(2, true);

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private Picture() {}

    /**
     * Paint a drawing on white.
     *
     * @param svg a whole SVG document with a size or a viewBox, at most a million characters
     * @param width of the picture in pixels; its height follows from the drawing, and both together are at most eight million pixels
     * @return a PNG file
     */
    public static byte[] png(String svg, int width) {
        SVGDocument drawing = load(svg);
        FloatSize size = drawing.size();
        long height = Math.round((double) width * size.height / size.width);
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("no picture of " + width + " by " + height + " pixels");
        }
        TURNS.acquireUninterruptibly();
        try {
            return written(painted(drawing, width, (int) height));
        } finally {
            TURNS.release();
        }
    }

    private static SVGDocument load(String svg) {
        if (svg.length() > MOST_CHARS) {
            throw new IllegalArgumentException("no picture of a drawing of " + svg.length() + " characters");
        }
        LoaderContext alone =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        @Nullable SVGDocument drawing =
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, alone);
        if (drawing == null || !(drawing.size().width > 0) || !(drawing.size().height > 0)) {
            throw new IllegalArgumentException("no drawing: " + svg.substring(0, Math.min(80, svg.length())));
        }
        return drawing;
    }

    private static BufferedImage painted(SVGDocument drawing, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHints(HINTS);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(0, 0, width, height));
        } finally {
            pen.dispose();
        }
        return image;
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
