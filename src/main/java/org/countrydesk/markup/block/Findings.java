package org.countrydesk.markup.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.markup.Lines;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;

/** Collects the problems of one source; of many alike it keeps the first few and counts the rest. */
public final class Findings {

    private static final int ALIKE = 10;

    private record Sort(Problem.Level level, String text) {}

    private final Source source;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Sort, Integer> counts = new HashMap<>();

    public Findings(Source source, Lines lines) {
        this.source = source;
        this.lines = lines;
    }

    public void add(Problem.Level level, SourceSpan span, String text) {
        if (counts.merge(new Sort(level, text), 1, Integer::sum) <= ALIKE) {
            String read = source.text().substring(span.start(), Math.min(span.end(), span.start() + 200));
            problems.add(new Problem(
                    level,
                    "markup",
                    source.name(),
                    lines.line(span.start()),
                    lines.column(span.start()),
                    read.strip(),
                    text));
        }
    }

    List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((sort, count) -> {
            if (count > ALIKE) {
                String text = (count - ALIKE) + " more of the kind: " + sort.text();
                all.add(new Problem(sort.level(), "markup", source.name(), 0, 0, "", text));
            }
        });
        return all.stream().sorted().toList();
    }
}
