package org.countrydesk.extract.term;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countrydesk.fact.Role;

/** Tells whether words speak of a diplomatic post, and of which rank. */
final class TermPost {

    private static final Pattern POST = Pattern.compile(
            "(?<!goodwill |brand |cultural |youth |student |tourism |global )\\bambassadors?\\b(?!'s? residence"
                    + "| (?:theat|hotel|bridge|program))"
                    + "|\\b(?:chiefs?|heads?) of (?:the )?(?:diplomatic )?(?:missions?|legations?|embass(?:y|ies))\\b"
                    + "(?! (?:schools?|hospitals?|stations?|church|houses?|control))"
                    + "|\\benvoys?\\b"
                    + "|\\bcharges?[ -]d ?'? ?affaires?\\b"
                    + "|\\bministers?[ -](?:plenipotentiary|resident|extraordinary)\\b"
                    + "|\\b(?:permanent|resident|diplomatic) representatives?\\b"
                    + "|\\bconsuls?[ -]general\\b|\\bconsuls?\\b(?! of rome)(?= (?:to|in|at)\\b)"
                    + "|\\bhigh commissioners?\\b(?! (?:for|on)\\b)"
                    + "|\\b(?:apostolic|papal) nuncios?\\b|\\bdiplomatic agents?\\b");
    private static final Pattern POST_AS_WRITTEN = Pattern.compile(
            "[Cc]hargés?\\b|\\b[Mm]inisters? (?:of [A-Z][\\w. ]{1,40} )?to (?:the )?(?!Prime|Crown|King|Queen"
                    + "|President|Cabinet|Government)\\p{Lu}"
                    + "|\\b[Rr]epresentatives? (?:of [A-Z][\\w. ]{1,40} )?to (?:the )?(?!House|Congress|Senate"
                    + "|Parliament|Assembly|State)\\p{Lu}");
    /** Words before those who only take part in what a heading is about: {@code Visits by ambassadors}. */
    private static final Pattern COMPANY = Pattern.compile("\\b(?:by|against|between|with|among|honou?ring)(?: \\S{1,20}){0,2} $");
    private static final int LONGEST_COMPANY = 60;

    private static final Pattern OTHER_OFFICE = Pattern.compile(
            "\\b(?:vice[ -])?presidents?\\b|\\bministers?\\b|\\bgovernors?\\b|\\b(?:kings?|queens?|monarchs?"
                    + "|emperors?)\\b|\\bmayors?\\b"
                    + "|\\bsenators?\\b|\\bbishops?\\b|\\bchancellors?\\b|\\bsecretar(?:y|ies)\\b"
                    + "|\\bheads? of (?:state|government)\\b"
                    + "|\\bcommanders?\\b|\\bdirectors?\\b|\\bspeakers?\\b|\\bmembers?\\b|\\bplayers?\\b"
                    + "|\\bcoach(?:es)?\\b|\\bmanagers?\\b"
                    + "|\\brepresentatives\\b|\\bambassadors?\\b");
    /** Without one of these no word for a post is there; most headings have none. */
    private static final List<String> STEMS = Stream.of(
                    "mbassad", "nvoy", "harg", "inister", "epresentative", "onsul", "ommissioner", "uncio", "ission", "egation",
                    "mbass", "gent")
            .flatMap(stem -> Stream.of(stem, stem.toUpperCase(Locale.ROOT)))
            .toList();

    private static final Pattern ACTING = Pattern.compile("\\bcharges?\\b|\\bacting\\b|\\binterim\\b|\\ba\\. ?i\\."
            + "|\\bcda\\b");
    private static final Pattern AMBASSADOR = Pattern.compile("\\bambassadors?\\b|\\bhigh commissioners?\\b"
            + "|\\bnuncios?\\b");
    private static final Pattern ENVOY = Pattern.compile("\\benvoys?\\b");
    private static final Pattern MINISTER = Pattern.compile("\\bministers?\\b(?! (?:of|for)\\b)");
    private static final Pattern REPRESENTATIVE = Pattern.compile(
            "\\brepresentatives?\\b|\\bconsuls?\\b|\\bcommissioners?\\b|\\bliaison\\b|\\b(?:diplomatic )?agents?\\b"
                    + "|\\bdelegates?\\b");

    private static final Pattern RANK_ALONE = Pattern.compile(
            "(?:(?:ambassador|envoy|minister|charge|d ?'? ?affaires|consul|general|commissioner|high|representative|resident|nuncio|agent|delegate|chief"
                    + "|head|mission|legation|extraordinary|plenipotentiary|acting|interim|ad|a\\.? ?i\\.?|special|deputy|political|and|of|the|en|pied)s?[ ,()/.-]{0,3})++");

    /** {@code E.E. & M.P.}: envoy extraordinary and minister plenipotentiary. */
    private static final Pattern ENVOY_IN_SHORT = Pattern.compile("\\be\\. ?e\\.? ?(?:&|and) ?m\\. ?p\\b\\.?|\\bee ?(?:&|and) ?mp\\b");
    /** {@code A.E. & P.}: ambassador extraordinary and plenipotentiary. */
    private static final Pattern AMBASSADOR_IN_SHORT = Pattern.compile("\\ba\\. ?e\\.? ?(?:&|and) ?p\\b\\.?|\\bae ?(?:&|and) ?p\\b");
    private static final Pattern CAREER = Pattern.compile("\\b(?:career|political|politician|foreign service|fso|civil|military|army|navy|appointee|other)\\b");

    private TermPost() {}

    /** Tell whether a heading, caption or header cell speaks of chiefs of mission. */
    static boolean speaksOf(String words) {
        if (!mayTell(words)) {
            return false;
        }
        String folded = TermWords.fold(words);
        Matcher post = POST.matcher(folded);
        while (post.find()) {
            if (!COMPANY.matcher(folded.substring(Math.max(0, post.start() - LONGEST_COMPANY), post.start())).find()) {
                return true;
            }
        }
        return POST_AS_WRITTEN.matcher(words).find();
    }

    private static boolean mayTell(String words) {
        for (String stem : STEMS) {
            if (words.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether a heading speaks of some office that is no diplomatic post. */
    static boolean speaksOfAnother(String words) {
        return !speaksOf(words) && OTHER_OFFICE.matcher(TermWords.fold(words)).find();
    }

    /** Return the rank that a cell, a bracket or the end of a line gives one officer: whoever is acting is a chargé. */
    static Optional<Role> rank(String words) {
        String folded = TermWords.fold(words);
        return ACTING.matcher(folded).find() ? Optional.of(Role.CHARGE) : senior(folded);
    }

    /** Tell words that name a rank and nothing else: no word of them is a name. */
    static boolean isRank(String words) {
        String folded = TermWords.fold(TermWords.withoutNotes(words));
        return RANK_ALONE.matcher(folded).matches() && rank(folded).isPresent();
    }

    /** Return the rank of most officers under a heading: the highest it names. */
    static Optional<Role> rankOfMany(String words) {
        String folded = TermWords.fold(words);
        Optional<Role> senior = senior(folded);
        return senior.isPresent() ? senior : rank(words);
    }

    /** Tell whether a title is told that no rank is known for: not a dash, nor what kind of officer it is. */
    static boolean unknown(String title) {
        String folded = TermWords.fold(TermWords.withoutNotes(title));
        return !TermWords.missing(title)
                && folded.chars().anyMatch(Character::isLetter)
                && !CAREER.matcher(folded).find()
                && rank(folded).isEmpty();
    }

    private static Optional<Role> senior(String abbreviated) {
        String folded = AMBASSADOR_IN_SHORT.matcher(ENVOY_IN_SHORT.matcher(abbreviated).replaceAll("envoy")).replaceAll("ambassador");
        if (AMBASSADOR.matcher(folded).find()) {
            return Optional.of(Role.AMBASSADOR);
        }
        if (ENVOY.matcher(folded).find()) {
            return Optional.of(Role.ENVOY);
        }
        if (MINISTER.matcher(folded).find()) {
            return Optional.of(Role.MINISTER);
        }
        return REPRESENTATIVE.matcher(folded).find() ? Optional.of(Role.REPRESENTATIVE) : Optional.empty();
    }
}
