package org.countrydesk.markup;

import java.util.List;

/**
 * A captured file.
 *
 * @param name the ingested file's name, relative to the folder, parts separated by {@code /}
 * @param text decoded, a byte order mark removed, line ends as {@code \n}, NUL and other control characters and
 *     bidirectional overrides replaced by U+FFFD one for one
 * @param mediaType {@code text/plain}, {@code text/markdown}, {@code text/html}, {@code text/x-wiki} or {@code application/pdf};
 *     the text of the last is what was taken out of it
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size of the file
 * @param lines how the lines of the text stand on printed pages; empty for what is not printed
 */
public record Source(
        String name, String text, String mediaType, String sha256, long bytes, List<Problem> problems, List<PrintedLine> lines) {

    public Source {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /** Make a source that is not printed. */
    public Source(String name, String text, String mediaType, String sha256, long bytes, List<Problem> problems) {
        this(name, text, mediaType, sha256, bytes, problems, List.of());
    }
}
