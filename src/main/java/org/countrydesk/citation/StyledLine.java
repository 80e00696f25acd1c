package org.countrydesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A citation as a style prints it. */
public record StyledLine(List<Run> runs) {

    /** Words that are set alike. */
    public record Run(String words, boolean italic) {}

    public StyledLine {
        runs = List.copyOf(runs);
    }

    /** Return the words alone. */
    public String text() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** Puts a line together: elements, and the stops and commas between them. */
    static final class Builder {

        private final List<Run> runs = new ArrayList<>();
        private String between = "";

        Builder words(String words) {
            return add(words, false);
        }

        Builder italic(String words) {
            return add(words, true);
        }

        /** End an element with a full stop, unless it ends with a stop of its own. */
        Builder stop() {
            between = runs.isEmpty() ? "" : closed() ? " " : ". ";
            return this;
        }

        /** End an element with a comma; one that stands within quotation marks is enough. */
        Builder comma() {
            between = runs.isEmpty() ? "" : runs.getLast().words().endsWith(",”") ? " " : ", ";
            return this;
        }

        /** Go on after a space, as before a bracket. */
        Builder space() {
            between = runs.isEmpty() ? "" : " ";
            return this;
        }

        /** Return the line, ended with a full stop. */
        StyledLine ended() {
            between = "";
            return runs.isEmpty() || closed() ? line() : words(".").line();
        }

        StyledLine line() {
            return new StyledLine(runs);
        }

        private Builder add(String words, boolean italic) {
            if (!words.isEmpty()) {
                String before = between;
                between = "";
                if (!before.isEmpty()) {
                    runs.add(new Run(before, false));
                }
                runs.add(new Run(words, italic));
            }
            return this;
        }

        private boolean closed() {
            String last = runs.getLast().words();
            String bare = last.endsWith("”") ? last.substring(0, last.length() - 1) : last;
            return !bare.isEmpty() && ".?!".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        }
    }
}
