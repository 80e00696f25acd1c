package org.countrydesk.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.countrydesk.search.index.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * A query as it is read.
 *
 * @param wanted what hits must have
 * @param helpful words of grammar, which order hits and do not choose them
 * @param unwanted what hits must not have
 * @param only what the operators narrow the hits to
 * @param question whether it is put as a question
 */
public record Asked(List<Clause> wanted, List<Clause.Plain> helpful, List<Clause> unwanted, Only only, boolean question) {

    public Asked {
        wanted = List.copyOf(wanted);
        helpful = List.copyOf(helpful);
        unwanted = List.copyOf(unwanted);
    }

    /** The same with words that a dictionary knows to stand for those that are wanted. */
    public Asked withKin() {
        return wanting(wanted.stream()
                .map(clause -> clause instanceof Clause.Plain plain ? plain.withKin() : clause)
                .toList());
    }

    /** Return whether nothing is asked for, not even to be left out. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** The same with other things wanted. */
    public Asked wanting(List<Clause> others) {
        return new Asked(others, helpful, unwanted, only, question);
    }

    /**
     * What {@code type:}, {@code document:}, {@code year:} and {@code 1990..1999} narrow hits to.
     *
     * @param documents words of a slug or title; a hit's document has all the words of one
     * @param from first day, or null
     * @param to last day, or null
     */
    public record Only(
            Set<EntryType> types,
            Set<EntryType> notTypes,
            List<String> documents,
            List<String> notDocuments,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Only {
            types = Set.copyOf(types);
            notTypes = Set.copyOf(notTypes);
            documents = List.copyOf(documents);
            notDocuments = List.copyOf(notDocuments);
        }

        /** Return whether anything is narrowed. */
        public boolean any() {
            return !types.isEmpty() || !notTypes.isEmpty() || !documents.isEmpty() || !notDocuments.isEmpty() || from != null || to != null;
        }
    }
}
