package org.countrydesk.markup;

import java.util.List;

/**
 * A captured file.
 *
 * @param name the ingested file's name, relative to the folder, parts separated by {@code /}
 * @param text decoded, a byte order mark removed, line ends as {@code \n}, NUL and other control characters and
 *     bidirectional overrides replaced by U+FFFD one for one
 * @param mediaType {@code text/plain} or {@code text/markdown}
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size of the file
 */
public record Source(
        String name, String text, String mediaType, String sha256, long bytes, List<Problem> problems) {

    public Source {
        problems = List.copyOf(problems);
    }
}
