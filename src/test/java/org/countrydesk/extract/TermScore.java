package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares terms with hand-made answers: exact when file, name, role, start, end and incumbency agree; the country is scored
 * over the exact ones.
 */
record TermScore(int gold, int found, int exact, int country, List<Row> missed, List<Row> extra) {

    /** What must agree about a term. */
    record Row(
            String source, String name, String role, String country, @Nullable String start, @Nullable String end, boolean incumbent) {

        boolean matches(Row other) {
            return withoutCountry().equals(other.withoutCountry());
        }

        private Row withoutCountry() {
            return new Row(source, name, role, "", start, end, incumbent);
        }

        static Row of(String source, Fact.Term term) {
            return new Row(
                    source,
                    term.name(),
                    term.role().word(),
                    term.country(),
                    term.start() == null ? null : term.start().toString(),
                    term.end() == null ? null : term.end().toString(),
                    term.incumbent());
        }

        static Row of(JsonNode answer) {
            return new Row(
                    answer.required("source").asString(),
                    answer.required("name").asString(),
                    answer.required("role").asString(),
                    answer.required("country").asString(),
                    answer.required("start").isNull() ? null : answer.required("start").asString(),
                    answer.required("end").isNull() ? null : answer.required("end").asString(),
                    answer.required("incumbent").asBoolean());
        }
    }

    static TermScore of(List<Row> gold, List<Row> found) {
        List<Row> missed = new ArrayList<>(gold);
        List<Row> extra = new ArrayList<>();
        int country = 0;
        for (Row row : found) {
            Row match = missed.contains(row) ? row : missed.stream().filter(row::matches).findFirst().orElse(null);
            if (match == null) {
                extra.add(row);
            } else {
                missed.remove(match);
                country += match.country().equals(row.country()) ? 1 : 0;
            }
        }
        return new TermScore(
                gold.size(), found.size(), gold.size() - missed.size(), country, List.copyOf(missed), List.copyOf(extra));
    }

    double share() {
        return gold == 0 ? 0 : (double) exact / gold;
    }

    /** Print the score with the number of records behind it. */
    String summary() {
        return "terms: %d of %d exact (%.3f), %d found, country right in %d%n".formatted(exact, gold, share(), found, country);
    }

    /** Print the score with the number of records behind it, and every difference. */
    String report() {
        var report = new StringBuilder(summary());
        missed.forEach(row -> report.append("  missed ").append(row).append('\n'));
        extra.forEach(row -> report.append("  extra  ").append(row).append('\n'));
        return report.toString();
    }
}
