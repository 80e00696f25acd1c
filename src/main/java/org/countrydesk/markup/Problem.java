package org.countrydesk.markup;

import java.util.Comparator;

/**
 * A fault found in a document; never an exception.
 *
 * @param level who must act
 * @param stage the step that found it: {@code source}, {@code markup}, {@code extract}, {@code link}
 * @param file the ingested file's name
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param read what was read, shortened to 80 characters
 * @param text what is wrong and what was done, one sentence
 */
public record Problem(Level level, String stage, String file, int line, int column, String read, String text)
        implements Comparable<Problem> {

    /** LOST: content was dropped. DOUBT: kept, check it. NOTE: good to know. */
    public enum Level {
        LOST,
        DOUBT,
        NOTE
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::level)
            .thenComparing(Problem::text);

    public Problem {
        read = read.length() <= 80 ? read : read.substring(0, Character.isHighSurrogate(read.charAt(78)) ? 78 : 79) + "…";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Print as {@code LOST terms/france.md:41:23: text} for logs and the {@code check} command. */
    @Override
    public String toString() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return level + " " + place + ": " + text;
    }
}
