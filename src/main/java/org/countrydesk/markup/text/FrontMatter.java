package org.countrydesk.markup.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Findings;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Keys and values between lines {@code ---} at the head of a file.
 *
 * @param values keys in lower case; several values of a key are joined by {@code ", "}
 * @param end where the text starts after it; 0 where there is none
 */
public record FrontMatter(Map<String, String> values, int end) {

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final int LONGEST = 64 * 1024;
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]{0,60}:(?=\\s)");

    /** Read the front matter; a rule drawn at the head of a text is not one. */
    public static FrontMatter read(Source source, Findings findings) {
        String text = source.text();
        if (!opens(text)) {
            return NONE;
        }
        int start = text.indexOf('\n') + 1;
        int close = closing(text, start);
        if (close < 0) {
            return NONE;
        }
        int after = text.indexOf('\n', close);
        int end = after < 0 ? text.length() : after + 1;
        try {
            Object loaded = yaml().load(text.substring(start, close));
            return loaded instanceof Map<?, ?> map
                    ? new FrontMatter(strings(map, new SourceSpan(0, close), findings), end)
                    : NONE;
        } catch (YAMLException e) {
            String[] why = String.valueOf(e.getMessage()).split("\n", 2);
            findings.add(
                    Problem.Level.LOST,
                    new SourceSpan(0, close),
                    "cannot read the front matter (" + why[0] + "); it was left out");
            return new FrontMatter(Map.of(), end);
        }
    }

    /** Tell whether the text opens with a line {@code ---} and a line with a key. */
    public static boolean opens(String text) {
        if (!text.startsWith("---")) {
            return false;
        }
        int start = text.indexOf('\n') + 1;
        if (start == 0 || !text.substring(3, Math.min(start, 64)).isBlank()) {
            return false;
        }
        return KEY.matcher(text).region(start, text.length()).lookingAt() && closing(text, start) >= 0;
    }

    private static int closing(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int line = from; line < limit; ) {
            int end = text.indexOf('\n', line);
            int to = end < 0 ? text.length() : end;
            String words = text.substring(line, Math.min(to, line + 8)).stripTrailing();
            if (to - line < 8 && (words.equals("---") || words.equals("..."))) {
                return line;
            }
            line = to + 1;
        }
        return -1;
    }

    private static Map<String, String> strings(Map<?, ?> map, SourceSpan span, Findings findings) {
        Map<String, String> values = new HashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key).strip().toLowerCase(Locale.ROOT);
            if (value instanceof String words) {
                values.put(name, words.strip());
            } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                values.put(name, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            } else {
                findings.add(
                        Problem.Level.LOST,
                        span,
                        "the value of '" + name + "' is not words or a list; it was left out");
            }
        });
        return values;
    }

    /** Every value stays the words it was written with: no dates, numbers or truth values, no objects. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(8);
        options.setCodePointLimit(LONGEST);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new WordsOnly());
    }

    private static final class WordsOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none: a value is a string
        }
    }
}
