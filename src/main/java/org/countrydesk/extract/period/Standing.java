package org.countrydesk.extract.period;

import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;

/** Tells figures that hold at no stated time: how large or far something is, how old people are, what a law threatens. */
final class Standing {

    private static final Set<String> PRISON = EnglishWords.set("imprisonment prison jail incarceration");
    private static final Set<String> THREATS = EnglishWords.set("penalties penalty punishable prescribes prescribed prescribe"
            + " prescribing carries carried maximum minimum");
    private static final Set<String> PLACES = EnglishWords.set("offshore inland north south east west northeast northwest"
            + " southeast southwest away off apart downstream upstream long wide deep high tall below above");
    private static final Set<String> INSIDE = EnglishWords.set("of over about around roughly some nearly at with than just");

    private Standing() {}

    /** Tell an age or a rhythm: {@code girls aged 8 to 14}, {@code 24 hours a day}. */
    static boolean always(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        int before = quantity.from() - 1;
        boolean aged = tokens.in(before, EnglishWords.set("aged ages age"))
                || tokens.in(before, EnglishWords.set("between from of under over")) && tokens.in(before - 1, EnglishWords.set("aged ages age"));
        boolean rhythm = tokens.is(quantity.to(), "a") && tokens.in(quantity.to() + 1, EnglishWords.set("day week"));
        return quantity.unitClass() == UnitClass.DURATION && (aged || rhythm);
    }

    /** Tell a term that a law threatens: {@code penalties of up to eight years}. */
    static boolean sentence(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        if (quantity.unitClass() != UnitClass.DURATION) {
            return false;
        }
        for (int i = Math.max(statement.from(), quantity.from() - 16); i < quantity.from(); i++) {
            if (tokens.in(i, THREATS)) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether the date is that of an event, and the figure the size of a thing that took part in it. */
    static boolean extent(Statement statement, Quantity quantity, Dated own) {
        Tokens tokens = statement.tokens();
        boolean extent = quantity.unitClass() == UnitClass.AREA || quantity.unitClass() == UnitClass.DISTANCE;
        if (!extent || own.from() >= quantity.to() && own.from() - quantity.to() < 4) {
            return sentence(statement, quantity) && law(statement, quantity);
        }
        boolean attribute = tokens.hyphen(quantity.numberTo() - 2) || tokens.bracket(quantity.from()) >= 0;
        boolean placed = tokens.in(quantity.to(), PLACES) || tokens.is(quantity.to(), "(") && placedBehind(tokens, quantity.to());
        int before = quantity.from() - 1;
        boolean inside = false;
        while (tokens.in(before, INSIDE)) {
            inside |= tokens.is(before, "of");
            before--;
        }
        return attribute || placed || inside && !Frame.leads(statement, own);
    }

    private static boolean law(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        for (int i = statement.from(); i < quantity.from(); i++) {
            if (tokens.in(i, EnglishWords.set("law laws article articles code act statute decree section constitution legislation"))
                    || tokens.in(i, PRISON)) {
                return true;
            }
        }
        return false;
    }

    private static boolean placedBehind(Tokens tokens, int open) {
        int at = open + 1;
        while (tokens.bracket(at) == open && at < open + 6) {
            at++;
        }
        return tokens.in(at, PLACES) || tokens.in(at + 1, PLACES);
    }
}
