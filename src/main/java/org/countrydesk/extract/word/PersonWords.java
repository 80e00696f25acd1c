package org.countrydesk.extract.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** General English words by which a name is known to be a person's. */
public final class PersonWords {

    /** Offices that are positions when they stand alone. */
    private static final Set<String> OFFICES = Set.of("president", "minister", "premier", "chancellor", "senator", "congressman", "congresswoman",
            "representative", "governor", "ambassador", "secretary", "king", "queen", "emperor", "empress", "prince", "princess", "pope", "shah", "sultan",
            "chairman", "chairwoman", "chairperson", "director", "commissioner", "consul", "mayor", "judge", "justice", "speaker", "envoy", "attorney",
            "prosecutor", "vice-president", "marshal", "archbishop", "bishop", "cardinal", "ayatollah", "sheikh", "emir", "khedive", "tsar", "czar",
            "kaiser", "viceroy", "taoiseach", "chief", "chargé", "under-secretary", "undersecretary", "secretary-general", "dictator", "generalissimo",
            "rapporteur", "ombudsman", "counselor", "counsellor", "attaché", "delegate", "deputy", "commander", "administrator", "coordinator");
    private static final Set<String> PLURALS = Set.of("presidents", "ambassadors", "envoys", "chargés", "chargée", "senators", "governors", "secretaries",
            "chancellors", "premiers", "consuls", "congressmen", "co-chair", "co-chairs", "chair", "comptroller", "registrar", "superintendent", "inspector");
    private static final Set<String> HONORIFICS = Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "dame", "professor",
            "prof.", "rev.", "reverend", "father", "general", "gen.", "colonel", "col.", "major", "maj.", "captain", "capt.", "lieutenant", "lt.",
            "admiral", "sergeant", "brigadier", "field", "commodore", "sen.", "rep.", "gov.", "hon.", "messrs.", "comrade", "baron", "count", "countess",
            "duke", "duchess", "earl", "marquis", "sheik", "imam", "mullah", "rabbi", "saint", "monsieur", "madame", "señor", "señora", "don", "doña", "herr", "frau", "pasha", "daw", "begum", "nawab", "maharaja", "raja", "mgr.", "msgr.", "monsignor", "fr.", "sgt.", "cmdr.", "adm.", "brig.", "cpl.", "pvt.", "amb.", "pres.", "lieut.", "cdr.", "supt.", "insp.");
    private static final Set<String> RANKED = Set.of("vice", "deputy", "prime", "foreign", "assistant", "acting", "former", "under", "chief", "first",
            "lieutenant", "major", "brigadier", "attorney", "secretary", "permanent", "high", "defense", "defence", "interior", "finance", "justice",
            "crown", "grand", "special", "solicitor", "surgeon", "consul", "executive", "general", "late", "associate", "principal", "field", "press", "home",
            "state", "royal", "senior", "resident", "honorary", "national", "party", "health", "education", "trade", "economy", "labor", "labour",
            "agriculture", "environment", "house", "council", "rear", "air", "wing", "supreme", "regional", "provincial", "district", "counselor", "political");
    /** What ministers and secretaries are of; marks where the office ends and the name starts. */
    private static final Set<String> PORTFOLIOS = Set.of("state", "defense", "defence", "affairs", "treasury", "interior", "commerce", "labor", "labour",
            "justice", "health", "education", "finance", "agriculture", "security", "energy", "war", "trade", "industry", "transport", "transportation",
            "planning", "information", "culture", "economy", "staff", "navy", "army", "mission", "intelligence", "relations", "cooperation", "environment");
    private static final Set<String> DOERS = Set.of("filmmaker", "activist", "journalist", "lawyer", "economist", "historian", "author", "writer", "poet",
            "scientist", "politician", "diplomat", "advocate", "advocates", "dissident", "dissidents", "leader", "leaders", "president", "minister", "ambassador",
            "general", "colonel", "officer", "official", "senator", "congressman", "king", "emperor", "prince", "photographer", "artist", "singer", "actor",
            "actress", "director", "novelist", "explorer", "missionary", "professor", "scholar", "analyst", "expert", "spokesman", "spokeswoman",
            "spokesperson", "chairman", "secretary", "founder", "reporter", "correspondent", "engineer", "physician", "doctor", "priest", "monk", "bishop",
            "soldier", "veteran", "commander", "rebel", "candidate", "candidates", "opponent", "rival", "ally", "wife", "husband", "son", "daughter",
            "brother", "sister", "father", "mother", "widow", "successor", "predecessor", "deputy", "envoy", "envoys", "consul", "governor", "mayor",
            "premier", "chancellor", "pilot", "aviator", "businessman", "businesswoman", "banker", "philanthropist", "composer", "architect", "chief",
            "aide", "adviser", "advisor", "negotiator", "lawmaker", "legislator", "representative", "prisoner", "member", "members", "dictator", "ruler",
            "figure", "figures", "citizen", "man", "woman", "student", "teacher", "critic", "critics", "ministers", "presidents", "activists", "lawyers", "journalists",
            "clergyman", "theologian", "philosopher", "merchant", "planter", "sailor", "interpreter", "translator", "judge", "attorney", "prosecutor");
    private static final Set<String> SPEECH = Set.of("said", "told", "wrote", "signed", "argued", "stated", "replied", "asked", "resigned", "died", "born",
            "announced", "declared", "testified", "believed", "met", "explained", "noted", "added", "visited", "succeeded", "appointed", "says", "writes",
            "thought", "felt", "remarked", "insisted", "observed", "recalled", "married", "served", "commented", "responded", "suggested", "himself", "herself",
            "inquired", "smiled", "emphasized", "expressed", "mentioned", "became", "who", "whose", "agreed", "called", "led", "labeled", "arrived", "returned");

    private static final Pattern PINYIN = Pattern.compile("(?:(?:[BPMFDTNLGKHJQXRZCSYW]|Zh|Ch|Sh)(?:ai|ei|ao|ou|ang?|eng?|ong|ia[on]?|iang|ie|iu|in|iong|uo|uai|ui|uang?|un|ue|[aeiou]))"
            + "(?:[bpmdtnljqxy]ing)");

    private PersonWords() {}

    public static boolean office(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PLURALS.contains(lower)) {
            return true;
        }
        return OFFICES.contains(lower) || lower.startsWith("secretary-") || lower.startsWith("vice-p");
    }

    /** Return whether a noun that else heads names is as well a person's first name, in English or Korean. */
    public static boolean given(String word) {
        return switch (word) {
            case "Bill", "Park", "Forest", "Church", "Hill", "Field", "Gates" -> true;
            default -> false;
        };
    }

    /** Return whether a word that ends like an English noun is a name all the same: {@code McGuinness}, and Chinese in pinyin ({@code Xiaoping}). */
    public static boolean namelike(String word) {
        return word.startsWith("Mc") || word.startsWith("Mac") || PINYIN.matcher(word).matches();
    }

    /** Return whether the word begins the rank of one who is in charge of a mission. */
    public static boolean charge(String word) {
        return word.equals("Chargé") || word.equals("Chargée") || word.equals("Charge") || word.equals("Chargés");
    }

    public static boolean ofAffairs(String word) {
        return word.equals("d'Affaires") || word.equals("d’Affaires") || word.equals("d'affaires") || word.equals("d’affaires");
    }

    /** Return whether the officer is sent to a country and serves for none: {@code Ambassador to Chad}. */
    public static boolean diplomat(String word) {
        return word.equals("Ambassador") || word.equals("Envoy") || word.equals("Minister") || word.equals("Ambassadors");
    }

    public static boolean honorific(String word) {
        return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Return whether the title goes with a name by which alone a ruler or believer is known: {@code King Hussein}. */
    public static boolean regal(String word) {
        return switch (word) {
            case "King", "Queen", "Pope", "Emperor", "Sheikh", "Mullah", "Imam", "Ayatollah", "Saint", "Sheikha", "Maharaja", "Emir", "Tsar", "Sultan", "Prince", "Princess" -> true;
            default -> false;
        };
    }

    public static boolean title(String word) {
        return office(word) || honorific(word);
    }

    /** Return whether the word ranks a title that follows: {@code Deputy}, {@code Prime}, {@code Foreign}. */
    public static boolean ranks(String word) {
        return RANKED.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean portfolio(String word) {
        return PORTFOLIOS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Return whether a lower-case noun names a person by what he or she does. */
    public static boolean doer(String word) {
        return DOERS.contains(word) || DOERS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    public static boolean speech(String word) {
        return SPEECH.contains(word);
    }

    public static boolean junior(String word) {
        return word.equals("Jr.") || word.equals("Sr.") || word.equals("Jr") || word.equals("Sr") || word.equals("II") || word.equals("III") || word.equals("IV");
    }

    /** Return whether the word joins parts of a personal name: {@code van}, {@code de la}. */
    public static boolean particle(String word) {
        return switch (word) {
            case "de", "da", "di", "del", "della", "dos", "das", "do", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn", "bint", "al", "el", "ben", "y", "zu", "abu",
                    "af", "av", "ul", "binti", "ould", "ag" -> true;
            default -> false;
        };
    }
}
