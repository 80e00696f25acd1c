package org.countrydesk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The style sheets of the site as one file, so that a first visit asks once. Its name holds a hash of its bytes: it can be kept for ever.
 */
final class StyleSheet {

    private static final List<String> FIRST = List.of("tokens.css", "base.css", "layout.css");
    private static final String LAST = "print.css";

    private final boolean kept;
    private volatile Sheet sheet;

    /**
     * @param kept whether the files are read once; off while they are worked on
     */
    StyleSheet(boolean kept) {
        this.kept = kept;
        sheet = read();
    }

    private record Sheet(String hash, byte[] bytes) {}

    /** Return the address of the file. */
    String path() {
        return "/css/desk-" + current().hash() + ".css";
    }

    /** Return the file's bytes. */
    byte[] bytes() {
        return current().bytes();
    }

    private Sheet current() {
        if (!kept) {
            sheet = read();
        }
        return sheet;
    }

    private static Sheet read() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            Resource[] parts = files.getResources("classpath:/static/css/component/*.css");
            Arrays.sort(parts, Comparator.comparing(Resource::getFilename));
            List<Resource> all = Stream.of(FIRST.stream().map(StyleSheet::part), Stream.of(parts), Stream.of(part(LAST)))
                    .flatMap(each -> each)
                    .toList();
            StringBuilder text = new StringBuilder();
            for (Resource part : all) {
                text.append(squeezed(part.getContentAsString(StandardCharsets.UTF_8)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return new Sheet(DigestUtils.md5DigestAsHex(bytes), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource part(String name) {
        return new ClassPathResource("/static/css/" + name);
    }

    /** Leave out comments and indents; what stands in quotes holds neither. */
    static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip() + "\n";
    }
}
