package org.countrydesk.extract.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** General English nouns that say what a name names: {@code Ministry} an organisation, {@code Treaty} an agreement. */
public final class HeadWords {

    private static final String ORGANIZATIONS = "ministry department commission commissioner council university college institute bank party union army navy"
            + " corps force forces agency office bureau committee association organization organisation assembly parliament congress senate house"
            + " court tribunal secretariat directorate division authority administration government company corporation foundation federation"
            + " confederation league alliance front movement society club school academy centre center fund service services embassy legation"
            + " consulate mission delegation cabinet directorate police guard guards militia brigade battalion regiment squadron fleet command"
            + " staff board group network press times post herald tribune gazette journal news radio television broadcasting airlines airways"
            + " railways railway watch international church customs treasury exchange inspectorate subcommittee politburo junta coalition"
            + " hospital museum library orchestra trust charity veterans nations unit branch section task conference-board chamber"
            + " secretariat-general presidium soviet reserve observatory laboratory consortium ngo team bundestag duma knesset diet majlis"
            + " programme program syndicate guild cooperative ombudsman hizb company ltd inc community communities commonwealth pentagon kremlin"
            + " industries partners brothers associates enterprises group"
            + " forum body administration registry registrar institution archives faculty clinic airline motors petroleum telecom holdings plc corp corp. co."
            + " limited ltd. inc. gmbh authority taskforce battalions legion observers-group tribunal circuit ombudsperson inspection fraternity lodge diocese archdiocese caucus"
            + " chancellery treasury-board apparatus firm academy workshop hotline roundtable quartet mujahideen mujahidin broadcaster constabulary gendarmerie"
            + " panel bloc rangers marines programme-office working-group system";
    private static final String LAWS = "act law laws treaty convention agreement covenant decree code constitution plan protocol initiative accord accords pact"
            + " charter declaration resolution bill amendment statute regulation regulations guidelines ordinance directive memorandum communiqué"
            + " communique compact concordat edict proclamation doctrine strategy policy order rules framework manifesto process contract";
    private static final String PLACES = "river mount mountain mountains lake province island islands isle isles city cemetery airport county district"
            + " state valley desert peninsula bay gulf strait straits sea ocean cape canal bridge dam port harbor harbour beach coast street avenue"
            + " square road highway park forest hill hills memorial palace castle temple monastery village town republic kingdom empire emirate"
            + " sultanate territory territories region oblast governorate prefecture canton basin delta plain plains plateau falls springs channel"
            + " oasis fort base camp prison stadium station airfield reservoir volcano range pass archipelago heights zone triangle passage"
            + " boulevard pipeline mine mines field-station headlands waterfall waterfalls summit-of peak ridge creek marsh swamp wetland wetlands dunes wadi gorge canyon"
            + " neighborhood neighbourhood barrio favela township prairie savanna archipelago bridgehead railroad-station aqueduct refinery shipyard arena"
            + " penitentiary hotel building tower gate wall cathedral mosque abbey highlands lowlands field fields glacier land lands sahara"
            + " protectorate colony capital reef atoll crater steppe shores quarter suburb borough parish municipality commune strip bank-of";
    private static final String EVENTS = "war wars battle revolution conference operation incident election elections summit crisis uprising revolt rebellion coup"
            + " invasion massacre genocide siege campaign offensive mutiny riots riot famine earthquake olympics games festival talks congress-of"
            + " referendum ceasefire armistice depression intifada jihad crusade crusades holocaust raid bombing attacks disaster tsunami"
            + " project hurricane typhoon cyclone storm flood floods drought exercise tournament championship championships cup marathon fair expo exposition jubilee coronation trial"
            + " trials purge purges putsch insurrection spring-offensive landing landings evacuation airdrop expedition pandemic epidemic spring-of blockade airlift protests strike insurgency conflict negotiations";
    private static final String WORKS = "report reports factbook fact-sheet gazetteer outlook anthem novel film documentary barometer scorecard review magazine newspaper bulletin chronicle bible koran quran encyclopedia handbook yearbook almanac survey index"
            + " statement-of book";
    private static final Set<String> WITH_OBJECT = Set.of("ministry", "department", "bank", "university", "government", "republic", "kingdom", "state", "isle",
            "gulf", "bay", "strait", "city", "province", "sea", "cape", "battle", "siege", "treaty", "college", "bureau", "office", "house", "plan", "mount",
            "lake", "fort", "camp", "port", "operation", "project", "embassy", "church", "institute", "court", "statute", "declaration", "congress");

    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{Ll}{1,20}+(?:\\p{Lu}\\p{Ll}{1,20}+){1,3}|\\p{Lu}\\p{Ll}{2,20}+-\\p{Lu}{3,8}"
            + "|(?:Mu|Mo)jahedin-\\p{L}{1,3}-\\p{Lu}\\p{Ll}{1,20}+");
    private static final Pattern FAMILY = Pattern.compile("(?:Mc|Mac|De|Des|Del|Della|Di|Da|Du|Dos|La|Le|Van|Von|Ver|Fitz|Mb|Ben|Bin|Al|El|Ap|St)\\p{Lu}");

    private static final Map<String, EntityType> TYPES = new HashMap<>();

    static {
        put(WORKS, EntityType.WORK);
        put(EVENTS, EntityType.EVENT);
        put(PLACES, EntityType.PLACE);
        put(LAWS, EntityType.LAW_OR_AGREEMENT);
        put(ORGANIZATIONS, EntityType.ORGANIZATION);
    }

    /** Lower-case nouns that make a body out of a country's name: {@code Kenyan government}. */
    private static final Set<String> STATE_BODIES = Set.of("government", "administration", "military", "army", "navy", "parliament", "congress", "senate",
            "embassy", "legation", "consulate", "ministry", "politburo", "junta", "supreme court", "foreign ministry", "foreign office", "defense ministry",
            "defence ministry", "interior ministry", "finance ministry", "justice ministry", "health ministry", "education ministry", "air force",
            "central bank", "armed forces", "constitutional court", "national assembly");
    private static final Set<String> EVENT_NOUNS = Set.of("war", "wars", "civil war", "revolution", "uprising", "massacre", "incident", "invasion", "crisis",
            "genocide", "rebellion", "affair", "coup", "famine", "earthquake", "summit", "conference", "conflict", "scandal", "hostage crisis", "missile crisis",
            "referendum", "insurgency", "blockade", "armistice", "mutiny", "disaster", "elections", "election", "occupation", "pandemic", "epidemic", "outbreak");
    private static final Set<String> PLACE_NOUNS = Set.of("river", "dam", "province", "valley", "district", "island", "islands", "airport", "monastery", "temple",
            "mountains", "desert", "lake", "peninsula", "delta", "canal", "county", "basin", "plateau", "refugee camp", "prison", "region", "strait",
            "hydropower dam", "saddle dam", "power station", "oil field", "state", "coast", "prefecture", "highlands");
    private static final Set<String> NAMED_LAWS = Set.of("accord", "accords", "pact", "compact", "protocol", "peace accords", "peace accord", "peace agreement");
    private static final Set<String> LAW_NOUNS = Set.of("agreement", "treaty", "accord", "accords", "convention", "protocol", "pact", "act", "law", "decree",
            "memorandum", "code", "constitution", "declaration", "doctrine", "plan", "communiqué", "communique", "proposal", "proposals", "amendment");

    /** Nouns that name one thing of a country without more: {@code the Constitution}. */
    private static final Map<String, EntityType> UNIQUE = Map.ofEntries(Map.entry("Constitution", EntityType.LAW_OR_AGREEMENT),
            Map.entry("Congress", EntityType.ORGANIZATION), Map.entry("Parliament", EntityType.ORGANIZATION),
            Map.entry("Senate", EntityType.ORGANIZATION), Map.entry("Politburo", EntityType.ORGANIZATION),
            Map.entry("Pentagon", EntityType.ORGANIZATION), Map.entry("Kremlin", EntityType.ORGANIZATION),
            Map.entry("Duma", EntityType.ORGANIZATION), Map.entry("Knesset", EntityType.ORGANIZATION),
            Map.entry("Bundestag", EntityType.ORGANIZATION), Map.entry("Majlis", EntityType.ORGANIZATION),
            Map.entry("Holocaust", EntityType.EVENT), Map.entry("COVID-19", EntityType.EVENT), Map.entry("Bible", EntityType.WORK), Map.entry("Koran", EntityType.WORK));

    private HeadWords() {}

    /**
     * Return whether the word is put together as firms and movements write their names: {@code RailCargo}, {@code Becht-KNL}. A capital
     * after a family's prefix ({@code McCain}, {@code DeWitt}) is no such.
     */
    public static boolean compound(String word) {
        return COMPOUND.matcher(word).matches() && !FAMILY.matcher(word).lookingAt();
    }

    /** Return whether a name of a seat of power may start with the word: a cheap first look. */
    public static boolean seat(String word) {
        return switch (word) {
            case "White", "Blue", "Downing", "Capitol", "Foggy" -> true;
            default -> false;
        };
    }

    /** Return what a noun names all by itself, else null. */
    public static @Nullable EntityType unique(String word) {
        return UNIQUE.get(word);
    }

    private static void put(String words, EntityType type) {
        for (String word : words.split(" ")) {
            TYPES.put(word, type);
        }
    }

    /** Return what a capitalised noun heads, else null. */
    public static @Nullable EntityType type(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("’") || lower.endsWith("'")) {
            return null;
        }
        return TYPES.get(lower);
    }

    /** Return whether the word is the plural of a noun that heads names of bodies or places: {@code Centers}. */
    public static boolean plural(String word) {
        return word.length() > 5 && word.endsWith("s") && !word.endsWith("ss") && TYPES.containsKey(word.toLowerCase(Locale.ROOT).substring(0, word.length() - 1));
    }

    /** Return whether the noun stands before its name: {@code Lake Chad}, {@code Operation Overlord}. */
    public static boolean precedes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "lake", "mount", "fort", "camp", "port", "operation", "project", "cape", "battle", "treaty", "hotel", "radio", "exercise", "hurricane", "typhoon",
                    "cyclone", "gulf", "mt." -> true;
            default -> false;
        };
    }

    /** Return whether the noun stands before the name of an event: {@code Exercise Bright Lance}. */
    public static boolean leads(String word) {
        return word.equals("Exercise") || word.equals("Operation") || word.equals("Project");
    }

    /** Return whether a name of this head goes on with of: {@code Gulf of Aden}. */
    public static boolean takesObject(String word) {
        return type(word) != null || WITH_OBJECT.contains(word.toLowerCase(Locale.ROOT)) || abstractNoun(word);
    }

    /** Return whether the word is made like a noun of action or state ({@code Reconstruction}, {@code Refugees} is not). */
    public static boolean abstractNoun(String word) {
        return word.length() > 5
                && !PersonWords.doer(word.toLowerCase(Locale.ROOT))
                && (word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment") || word.endsWith("ity") || word.endsWith("ance")
                        || word.endsWith("ence") || word.endsWith("dom") || word.endsWith("ship") || word.endsWith("ism") || word.endsWith("ture") || word.endsWith("ics")
                        || word.endsWith("ing") || word.endsWith("tions") || word.endsWith("ness"));
    }

    /** Return whether the noun heads a name only after words that are special enough: {@code Foreign Policy} is none. */
    public static boolean weak(String word) {
        return switch (word) {
            case "Policy", "Strategy", "Order", "Rules", "Framework", "Report", "Reports", "Conference", "Talks", "Process", "Contract", "System", "Regulation",
                    "Regulations", "Agreement", "Agreements", "Memorandum", "Campaign", "Campaigns", "Treaty", "Negotiations" -> true;
            default -> false;
        };
    }

    public static boolean stateBody(String words) {
        return STATE_BODIES.contains(words);
    }

    /** Return what a name and the lower-case noun after it name together, else null. */
    public static @Nullable EntityType after(String words) {
        if (EVENT_NOUNS.contains(words)) {
            return EntityType.EVENT;
        }
        if (PLACE_NOUNS.contains(words)) {
            return EntityType.PLACE;
        }
        if (NAMED_LAWS.contains(words)) {
            return EntityType.LAW_OR_AGREEMENT;
        }
        return null;
    }

    public static boolean lawNoun(String word) {
        return LAW_NOUNS.contains(word);
    }
}
