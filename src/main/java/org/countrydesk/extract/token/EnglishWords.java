package org.countrydesk.extract.token;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The closed classes of English words that tell where a noun phrase or a clause ends. */
public final class EnglishWords {

    public static final Set<String> PREPOSITIONS = set(
            "about above across after against along amid among around as at before behind below beneath beside between"
                + " beyond by despite down during except for from in inside into like near of off on onto out outside"
                + " over per since than through throughout till to toward towards under underneath until up upon via"
                + " with within without versus concerning regarding");

    public static final Set<String> DETERMINERS = set(
            "a an the this that these those my your his her its our their some any no each every either neither both"
                    + " all another such several many few much more most other");

    public static final Set<String> PRONOUNS = set(
            "i you he she it we they me him us them who whom whose which what himself herself itself themselves there"
                    + " here where when why how whether one's");

    public static final Set<String> CONJUNCTIONS =
            set("and or but nor so yet if because although though while whereas unless that than once");

    public static final Set<String> AUXILIARIES =
            set("am is are was were be been being has have had having do does did will would shall should can could may"
                    + " might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't"
                    + " won't not");

    /** Auxiliaries of the present: what they state holds at no stated time. */
    public static final Set<String> PRESENT = set("is are has have may can must will am isn't aren't hasn't haven't");

    private static final Set<String> ADVERBS =
            set("also already still now then later ago just only even ever never often always usually mostly mainly"
                + " reportedly again together alone however therefore respectively each including culminating worth"
                + " away back yesterday today tomorrow abroad overseas annually daily monthly weekly yearly long high"
                + " wide deep old apart altogether instead thus too very");

    /** Past forms that do not end in -ed, of the verbs that follow a subject most. */
    private static final Set<String> PAST_VERBS =
            set("became began came went fled took made gave left met said told held won lost fell rose grew spent paid"
                + " sent built brought sought found fought sold bought wore led kept got saw ran stood spoke wrote"
                + " broke chose drove ate fed felt flew forgot froze heard hid hit hung knew laid lay lent lit meant"
                + " rode sang sank sat shot shook slept stole struck swam swore taught thought threw understood voted"
                + " withdrew shrank drew bore caught dealt dug swept tore wept woke arose undertook overthrew underwent"
                + " rebuilt repaid overtook withstood foresaw forbade sprang blew");

    /** Past participles that do not end in -ed, of what is done to those counted. */
    private static final Set<String> PARTICIPLES = set("held sold built shot sent made found born lost won paid taken given seen"
            + " hit hurt slain stolen brought caught taught spent grown driven drawn written begun broken chosen shown"
            + " known left kept lent borne flown hidden bought fed");

    /** Verbs whose forms in the present are seldom nouns. */
    private static final Set<String> VERBS = set("lie consist employ include contain hold operate own produce provide receive"
            + " require allow serve live attend fly travel pay earn make remain stand run comprise contribute account"
            + " belong exploit face depend exist maintain seek extend stretch flow sell buy send spend take keep bring"
            + " go come say believe consider exceed vary represent constitute occupy carry teach speak suffer oblige"
            + " pass become begin find get give know lead leave lose meet mean show tell think understand use want write"
            + " agree apply arrive attract borrow build choose collect compete complete conduct connect consume create"
            + " cultivate decide deliver describe develop divide drink drive eat emigrate enable enjoy enter establish"
            + " expect feed follow generate govern grow guarantee happen help identify impose impoverish improve"
            + " inhabit invest involve join learn migrate obtain occur offer permit prefer prohibit"
            + " prescribe protect publish reach recognise recognize recruit reflect refuse reside separate settle"
            + " smuggle span specialise specialize submit surround survive teem threaten treat weigh yield appear"
            + " adjoin heighten");

    private EnglishWords() {}

    /** Tell the base form of a verb whose present is seldom a noun. */
    public static boolean presentVerb(String base) {
        return VERBS.contains(base);
    }

    /** Return the words that spaces part; lists that stand in the code are few, so each is made once. */
    public static Set<String> set(String words) {
        return Sets.BY_WORDS.computeIfAbsent(
                words, list -> Set.copyOf(new HashSet<>(List.of(list.split(" ")))));
    }

    /** Made before the constants that are sets themselves. */
    private static final class Sets {
        static final Map<String, Set<String>> BY_WORDS = new ConcurrentHashMap<>();
    }

    /** Tell whether a noun phrase that has begun cannot go on with this word. */
    public static boolean endsNounPhrase(String lower) {
        return PREPOSITIONS.contains(lower)
                || DETERMINERS.contains(lower)
                || PRONOUNS.contains(lower)
                || CONJUNCTIONS.contains(lower)
                || AUXILIARIES.contains(lower)
                || ADVERBS.contains(lower)
                || PAST_VERBS.contains(lower);
    }

    /** Tell whether the word is of a closed class, so that a capital on it only starts a sentence. */
    public static boolean closed(String lower) {
        return endsNounPhrase(lower) && !PAST_VERBS.contains(lower);
    }

    /** Tell whether the word looks like the past participle that says what was done to those before it. */
    public static boolean participle(String lower) {
        return lower.length() > 4 && lower.endsWith("ed") || PARTICIPLES.contains(lower);
    }

    /** Tell whether the word looks like a verb in a past or present form that follows a subject. */
    public static boolean verb(String lower) {
        return AUXILIARIES.contains(lower) || PAST_VERBS.contains(lower) || lower.length() > 4 && lower.endsWith("ed");
    }
}
