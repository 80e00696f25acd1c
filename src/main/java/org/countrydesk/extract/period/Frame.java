package org.countrydesk.extract.period;

import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The time that a passage's earlier sentences have set for its later ones. */
public final class Frame {

    private static final Set<String> DATING =
            EnglishWords.set("in during by for on at throughout the end of since as year early late mid fy fiscal"
                    + " calendar between from beginning start until later , ( )");
    private static final Set<String> RELATIVES = EnglishWords.set("which who whom whose that");

    /** The date that speaks for the sentences after it; null before there is one. */
    private @Nullable Edtf date;

    /** @param opened what the words before a list set for its items; null where there are none */
    public Frame(@Nullable Edtf opened) {
        this.date = opened;
    }

    /** Return the date that speaks for what follows; null before there is one. */
    public @Nullable Edtf date() {
        return date;
    }

    /** Take note of a sentence's own frame, once its figures are dated. */
    public void passed(Statement statement) {
        for (Dated dated : statement.dates()) {
            Tokens tokens = statement.tokens();
            boolean frames = !dated.named()
                    && !adjective(tokens, dated)
                    && (tokens.bracket(dated.from()) < 0 || named(statement, dated))
                    && !tokens.is(dated.from() - 1, "since")
                    && !(tokens.is(dated.from() - 1, "to") && tokens.is(dated.from() - 2, "up"));
            if (frames && !Comparison.of(statement, dated).found() && !modifies(statement, dated)) {
                if (!leads(statement, dated) && ends(statement, dated)) {
                    return;
                }
                Edtf known = date;
                if (known == null || !(coarser(known, dated.date()) && known.contains(dated.date()))) {
                    date = dated.date();
                }
                return;
            }
        }
    }

    /** Tell a year that says which of several is meant: {@code the 2014 elections}. */
    private static boolean adjective(Tokens tokens, Dated dated) {
        return tokens.in(dated.from() - 1, EnglishWords.set("the a an this that its their his"))
                && tokens.word(dated.to())
                && !EnglishWords.endsNounPhrase(tokens.lower(dated.to()));
    }

    /** Tell a date alone in brackets behind what opens the sentence: {@code During the war (1939–1940), …}. */
    static boolean named(Statement statement, Dated dated) {
        Tokens tokens = statement.tokens();
        int open = tokens.bracket(dated.from());
        boolean alone = open >= 0 && open == dated.from() - 1 && tokens.is(dated.to(), ")");
        if (!alone || !EnglishWords.PREPOSITIONS.contains(tokens.lower(statement.from()))) {
            return false;
        }
        for (int i = statement.from(); i < open; i++) {
            if (EnglishWords.verb(tokens.lower(i)) || tokens.is(i, ",")) {
                return false;
            }
        }
        return !statement.figureIn(statement.from(), open);
    }

    /** Tell whether the date is one end of a change, so that it speaks for no later sentence. */
    private static boolean ends(Statement statement, Dated dated) {
        return statement.dates().stream()
                .anyMatch(other -> other.from() > dated.to()
                        && other.date().earliest().isAfter(dated.date().earliest())
                        && statement.figureIn(dated.to(), other.from())
                        && !other.named()
                        && statement.tokens().bracket(other.from()) < 0);
    }

    /** Tell whether the date only says more of a noun: {@code a survey published in 2019}, {@code, bought in 2014,}. */
    static boolean modifies(Statement statement, Dated dated) {
        Tokens tokens = statement.tokens();
        int at = dated.from() - 1;
        int limit = Math.max(statement.from(), dated.from() - 24);
        while (at > limit && !tokens.is(at, ",") && !tokens.is(at, ";") && !participle(tokens, at)) {
            if (tokens.in(at, RELATIVES) && at > statement.from() && tokens.word(at - 1)) {
                return true;
            }
            at--;
        }
        if (at <= limit || !participle(tokens, at)) {
            return false;
        }
        if (tokens.is(at - 1, ",") || tokens.is(at - 1, "(")) {
            return at - 1 > statement.from() && !EnglishWords.AUXILIARIES.contains(tokens.lower(at));
        }
        boolean joined = tokens.in(at - 1, EnglishWords.CONJUNCTIONS) || EnglishWords.AUXILIARIES.contains(tokens.lower(at - 1));
        return !joined && !tokens.lower(at - 1).endsWith("ly") && earlierVerb(statement, at);
    }

    private static boolean participle(Tokens tokens, int at) {
        return EnglishWords.verb(tokens.lower(at)) && !tokens.capitalised(at);
    }

    private static boolean earlierVerb(Statement statement, int verb) {
        Tokens tokens = statement.tokens();
        for (int i = statement.from() + 1; i < verb; i++) {
            if (tokens.is(i, ";")) {
                return false;
            }
            boolean finite = participle(tokens, i) && !EnglishWords.DETERMINERS.contains(tokens.lower(i - 1));
            if (finite && tokens.bracket(i) < 0) {
                return true;
            }
        }
        return tokens.is(statement.from(), "according") || said(statement, verb);
    }

    private static boolean said(Statement statement, int verb) {
        for (int i = statement.from(); i < verb; i++) {
            if (statement.tokens().is(i, "according") && statement.tokens().is(i + 1, "to")) {
                return true;
            }
        }
        return false;
    }

    static boolean leads(Statement statement, Dated dated) {
        for (int i = statement.from(); i < dated.from(); i++) {
            if (!statement.tokens().in(i, DATING)) {
                return named(statement, dated);
            }
        }
        return true;
    }

    private static boolean coarser(Edtf one, Edtf other) {
        return one.precision().compareTo(other.precision()) > 0;
    }

    /** Return the year a date stands in; an interval within one year is that year. */
    static Edtf year(Edtf date) {
        Edtf wide = date;
        while (wide.precision().compareTo(Edtf.Precision.YEAR) < 0) {
            wide = wide.wider().orElse(wide);
        }
        boolean within = wide.precision() == Edtf.Precision.INTERVAL
                && wide.earliest().getYear() == wide.latest().getYear()
                && !wide.toString().contains("..");
        return within ? Edtf.year(wide.latest().getYear()) : wide;
    }
}
