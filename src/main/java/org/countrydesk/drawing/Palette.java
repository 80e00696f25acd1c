package org.countrydesk.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a drawing, by the names that {@code tokens.css} gives them. In a page they stay names, so that they follow light and
 * dark; a picture that stands alone has the light colours themselves.
 */
public final class Palette {

    private static final int COLOURS = 6;
    private static final Pattern FIRST_ROOT = Pattern.compile(":root\\s*\\{(.*?)}", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern BY_LIGHT = Pattern.compile("light-dark\\(\\s*([^,]+?)\\s*,[^)]*\\)");
    private static final Pattern NAME = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /** For a drawing in a page. */
    public static final Palette PAGE = new Palette(Map.of());

    /** For a picture that stands alone: the light colours. */
    public static final Palette PICTURE = new Palette(read(tokens()));

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    /** Return a colour by its token's name without the hyphens: {@code muted}. */
    public String of(String name) {
        if (colours.isEmpty()) {
            return "var(--" + name + ")";
        }
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("tokens.css has no colour '" + name + "'");
        }
        return colour;
    }

    /** Return the colour of a set of data. */
    public String data(int number) {
        return of("data-" + ((number - 1) % COLOURS + 1));
    }

    /** Tell whether drawings in these colours stand alone: without links, without a style sheet. */
    public boolean alone() {
        return !colours.isEmpty();
    }

    /** Read the tokens of the first block, names followed to their values, of two colours the light one. */
    static Map<String, String> read(String sheet) {
        Map<String, String> raw = new HashMap<>();
        Matcher root = FIRST_ROOT.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        if (root.find()) {
            Matcher tokens = TOKEN.matcher(root.group(1));
            while (tokens.find()) {
                raw.put(tokens.group(1), tokens.group(2).strip());
            }
        }
        Map<String, String> followed = new HashMap<>();
        raw.keySet().forEach(name -> followed.put(name, follow(name, raw)));
        return Map.copyOf(followed);
    }

    private static String follow(String name, Map<String, String> raw) {
        String value = raw.getOrDefault(name, "");
        for (int steps = 0; steps < 2 * raw.size(); steps++) {
            Matcher light = BY_LIGHT.matcher(value);
            Matcher other = NAME.matcher(value);
            if (light.matches()) {
                value = light.group(1);
            } else if (other.matches()) {
                value = raw.getOrDefault(other.group(1), "");
            } else {
                break;
            }
        }
        return value;
    }

    private static String tokens() {
        try (InputStream sheet = Palette.class.getResourceAsStream("/static/css/tokens.css")) {
            if (sheet == null) {
                throw new IllegalStateException("no /static/css/tokens.css");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
