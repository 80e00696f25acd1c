package org.countrydesk.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.TypedDate;
import org.countrydesk.search.query.QueryPieces.Piece;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Reads dates in a query, as {@link TypedDate} does. A year by itself stays a word, as does a century. */
final class QueryDates {

    private static final Set<Edtf.Precision> WORDS = EnumSet.of(Edtf.Precision.YEAR, Edtf.Precision.CENTURY);

    private QueryDates() {}

    /** Read what stands after {@code year:}, a year, a stretch or any other date; null when it is none. */
    static @Nullable Edtf range(String text) {
        return text.contains("..") ? stretch(text) : point(text);
    }

    /** Read {@code 1990..1999}, {@code 1990..}, {@code ..1999}; null when it is none. */
    static @Nullable Edtf stretch(String text) {
        int dots = text.indexOf("..");
        Edtf from = point(text.substring(0, dots));
        Edtf to = point(text.substring(dots + 2));
        boolean unread = from == null && dots > 0 || to == null && dots + 2 < text.length();
        return unread ? null : edtf((from == null ? ".." : from) + "/" + (to == null ? ".." : to));
    }

    private static @Nullable Edtf point(String text) {
        Edtf typed = TypedDate.read(Run.word(text));
        return typed == null ? edtf(text) : typed;
    }

    private static @Nullable Edtf edtf(String text) {
        return Edtf.read(text).asOptional().orElse(null);
    }

    /** Find the dates, in order; one of several pieces is wanted. */
    static List<Run> in(List<Piece> pieces, WordForms forms) {
        List<Run> runs = new ArrayList<>();
        for (TypedDate date : TypedDate.all(Run.words(pieces))) {
            List<Piece> of = pieces.subList(date.start(), date.end());
            boolean wanted = of.size() == 1 || of.stream().noneMatch(Piece::excluded);
            if (wanted && !WORDS.contains(date.when().precision())) {
                List<Word> words = of.stream().flatMap(piece -> forms.read(piece.text()).stream()).toList();
                runs.add(new Run(date.start(), date.end(), new Clause.Moment(date.readings(), words)));
            }
        }
        return runs;
    }
}
