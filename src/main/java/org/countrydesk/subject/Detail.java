package org.countrydesk.subject;

import java.math.BigDecimal;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** What only one kind of thing has. */
public sealed interface Detail {

    /** Nothing more. */
    record None() implements Detail {}

    /** A section of a document. */
    record Part(String heading) implements Detail {}

    /**
     * A passage's words, with what stands before and after, so that it can be found again should it move.
     *
     * @param number of the passage: 12 for {@code p12}
     * @param heading of its section
     * @param line of the captured text
     */
    record Quoted(int number, String heading, int line, String prefix, String exact, String suffix) implements Detail {}

    /** An officer's terms. */
    record Terms(List<Term> terms) implements Detail {

        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** One term: {@code Ambassador}, {@code Peru}. */
    record Term(String role, String country, @Nullable Edtf start, @Nullable Edtf end, boolean incumbent) {}

    /**
     * A figure.
     *
     * @param heading of the section it stands in
     * @param passage {@code p12}
     */
    record Observed(
            String measure,
            BigDecimal value,
            @Nullable BigDecimal max,
            String unit,
            @Nullable String qualifier,
            @Nullable Edtf period,
            String sentence,
            String heading,
            String passage) implements Detail {}

    /** A series: figures of one measure. */
    record Observations(String unit, List<Point> points) implements Detail {

        public Observations {
            points = List.copyOf(points);
        }
    }

    /** A figure of a series. */
    record Point(Edtf period, BigDecimal value) {}

    /**
     * A person, a place, an agreement.
     *
     * @param type word of the data interface
     */
    record Named(String type, List<String> aliases) implements Detail {

        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** A date or a stretch of time. */
    record Time(Edtf date) implements Detail {}
}
