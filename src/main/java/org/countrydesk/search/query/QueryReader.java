package org.countrydesk.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.query.QueryPieces.Piece;
import org.countrydesk.search.word.FunctionWords;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into clauses. Never fails: what is not well formed is read as words. Linear in the length of the query. */
public final class QueryReader {

    /** A shorter start would stand for too many words to be what was meant; it is read as a word. */
    private static final int SHORTEST_PREFIX = 2;

    /** What is joined of more parts than this is no word. */
    private static final int MOST_PARTS = 8;

    private final WordForms forms = new WordForms();
    private final List<Item> items = new ArrayList<>();
    private final Set<EntryType> types = EnumSet.noneOf(EntryType.class);
    private final Set<EntryType> notTypes = EnumSet.noneOf(EntryType.class);
    private final List<String> documents = new ArrayList<>();
    private final List<String> notDocuments = new ArrayList<>();
    private @Nullable Edtf time;
    private int words;
    private boolean joining;

    private QueryReader() {}

    /** A clause in its place; {@code joined} when OR stands between it and the one before. */
    record Item(Clause clause, boolean excluded, boolean joined) {}

    /** Read a query; of a longer one, the first {@link SearchQuery#MAX_LENGTH} units. */
    public static Asked read(String query) {
        QueryReader reader = new QueryReader();
        reader.add(QueryPieces.of(query.substring(0, Math.min(query.length(), SearchQuery.MAX_LENGTH))));
        return reader.asked();
    }

    private void add(List<Piece> pieces) {
        Map<Integer, Run> dates = new HashMap<>();
        QueryDates.in(pieces, forms).forEach(run -> dates.put(run.start(), run));
        QueryNumbers numbers = new QueryNumbers(pieces);
        for (int i = 0; i < pieces.size(); ) {
            Run date = dates.get(i);
            Run run = date == null ? numbers.at(i, forms) : date;
            if (run == null) {
                add(pieces.get(i));
            } else if (words < SearchQuery.MAX_WORDS) {
                words += run.end() - i;
                put(run.clause(), pieces.get(i).excluded(), false);
            }
            i = run == null ? i + 1 : run.end();
        }
    }

    private void add(Piece piece) {
        if (piece.operator().isEmpty() && !piece.quoted() && !piece.excluded() && (piece.text().equals("OR") || piece.text().equals("|"))) {
            joining = !items.isEmpty();
            return;
        }
        boolean read = switch (piece.operator()) {
            case "title" -> title(piece);
            case "type" -> type(piece);
            case "document" -> document(piece);
            case "year" -> time(QueryDates.range(piece.text()), piece.excluded());
            default -> piece.text().contains("..") && !piece.quoted() && time(QueryDates.stretch(piece.text()), piece.excluded());
        };
        if (!read) {
            String text = piece.operator().isEmpty() ? piece.text() : piece.operator() + " " + piece.text();
            words(text, piece.quoted(), piece.excluded(), false);
        }
    }

    private boolean title(Piece piece) {
        int before = words;
        words(piece.text(), piece.quoted(), piece.excluded(), true);
        return words > before;
    }

    private boolean type(Piece piece) {
        EntryType type = EntryType.guess(piece.text()).orElse(null);
        return type != null && (piece.excluded() ? notTypes : types).add(type);
    }

    private boolean document(Piece piece) {
        return !forms.read(piece.text()).isEmpty() && (piece.excluded() ? notDocuments : documents).add(piece.text());
    }

    private boolean time(@Nullable Edtf stretch, boolean excluded) {
        if (stretch == null || time != null && !excluded) {
            return false;
        }
        if (excluded) {
            Edtf days = Edtf.interval(Edtf.day(stretch.earliest()), Edtf.day(stretch.latest()));
            put(new Clause.Moment(List.of(days), List.of()), true, false);
            return true;
        }
        time = stretch;
        return true;
    }

    private void words(String text, boolean quoted, boolean excluded, boolean titled) {
        List<Word> read = new ArrayList<>();
        for (Word word : forms.read(text)) {
            if (words < SearchQuery.MAX_WORDS && word.parts().size() <= MOST_PARTS) {
                words += word.parts().size();
                read.add(word);
            }
        }
        if (read.isEmpty()) {
            return;
        }
        if (quoted) {
            put(new Clause.Phrase(read), excluded, titled);
            return;
        }
        for (Word word : read) {
            boolean starred = word.end() + 1 == text.length() && text.charAt(word.end()) == '*';
            String exact = word.written();
            put(starred && exact.length() >= SHORTEST_PREFIX ? new Clause.Prefix(exact) : new Clause.Plain(word), excluded, titled);
        }
    }

    private void put(Clause clause, boolean excluded, boolean titled) {
        items.add(new Item(titled ? new Clause.Titled(clause) : clause, excluded, joining && !excluded));
        joining = false;
    }

    private Asked asked() {
        List<Clause> unwanted = items.stream().filter(Item::excluded).map(Item::clause).toList();
        List<Clause> wanted = new ArrayList<>();
        for (Item item : items) {
            if (item.excluded()) {
                continue;
            }
            if (item.joined() && !wanted.isEmpty()) {
                wanted.add(either(wanted.removeLast(), item.clause()));
            } else {
                wanted.add(item.clause());
            }
        }
        boolean question = wanted.size() > 2 && wanted.getFirst() instanceof Clause.Plain first && FunctionWords.asks(first.word().written());
        List<Clause.Plain> helpful = new ArrayList<>();
        if (!wanted.stream().allMatch(QueryReader::isGrammar)) {
            different(wanted).stream().filter(QueryReader::isGrammar).forEach(clause -> helpful.add((Clause.Plain) clause));
            wanted.removeIf(QueryReader::isGrammar);
        }
        Asked.Only only = new Asked.Only(
                types, notTypes, documents, notDocuments, time == null ? null : time.earliest(), time == null ? null : time.latest());
        return new Asked(different(wanted), helpful, unwanted, only, question);
    }

    private static Clause either(Clause first, Clause second) {
        List<Clause> options = new ArrayList<>(first instanceof Clause.Either either ? either.options() : List.of(first));
        options.add(second);
        return new Clause.Either(options);
    }

    private static boolean isGrammar(Clause clause) {
        return clause instanceof Clause.Plain plain && plain.word().isFunctionWord();
    }

    /** Offsets differ between repetitions, so sameness is judged by the words. */
    private static List<Clause> different(List<Clause> clauses) {
        Set<Object> seen = new HashSet<>();
        return clauses.stream()
                .filter(clause -> seen.add(clause instanceof Clause.Plain plain ? plain.word().exacts() : clause))
                .toList();
    }
}
