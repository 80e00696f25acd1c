package org.countrydesk.search.query;

import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.word.Lexicon;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;

/** One thing that a hit must have. */
public sealed interface Clause {

    /**
     * A word in any of its forms.
     *
     * @param kin words that may stand for it, and count less
     */
    record Plain(Word word, List<Lexicon.Related> kin) implements Clause {
        public Plain {
            kin = List.copyOf(kin);
        }

        /** Only the word itself. */
        public Plain(Word word) {
            this(word, List.of());
        }

        /** The same with the words that a dictionary knows to stand for it. */
        public Plain withKin() {
            Form form = word.parts().getFirst();
            return word.parts().size() > 1 ? this : new Plain(word, Lexicon.related(form.stem()));
        }
    }

    /** Words as written, one after the other. */
    record Phrase(List<Word> words) implements Clause {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Words that start so. */
    record Prefix(String start) implements Clause {}

    /**
     * A date, however it is written; several readings when its order of day and month is open.
     *
     * @param words as typed; none where only the time counts
     */
    record Moment(List<Edtf> readings, List<Word> words) implements Clause {
        public Moment {
            readings = List.copyOf(readings);
            words = List.copyOf(words);
        }
    }

    /**
     * A number, however it is written.
     *
     * @param value as a plain decimal
     * @param words as typed, a scale written out
     * @param unit as figures name it: {@code percent}, {@code hectare}, {@code USD}; empty when none was typed
     */
    record Amount(String value, List<Word> words, String unit) implements Clause {
        public Amount {
            words = List.copyOf(words);
        }
    }

    /** One of several. */
    record Either(List<Clause> options) implements Clause {
        public Either {
            options = List.copyOf(options);
        }
    }

    /** Something in a title: the entry's own, or that of the section or document it stands in. */
    record Titled(Clause inner) implements Clause {}

    /**
     * Words that are together one name, and its other names.
     *
     * @param typed what was typed, all of which a hit has, unless it has one of the others
     * @param others each a phrase
     */
    record Named(List<Clause> typed, List<Phrase> others) implements Clause {
        public Named {
            typed = List.copyOf(typed);
            others = List.copyOf(others);
        }
    }

    /** A word, or another that it may be a misspelling of. */
    record Doubtful(Plain typed, Plain meant) implements Clause {}
}
