package org.countrydesk.extract.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that are never names by themselves, capital or not. */
public final class FunctionWords {

    private static final Set<String> WORDS = Set.copyOf(List.of(("a an the this that these those some any each every all both either neither no none many much few several other another"
            + " such same own more most less least one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million"
            + " i you he she it we they me him her us them my your his its our their mine who whom whose which what where when why how"
            + " and or but nor so yet if because although though while whereas unless until since as than whether after before once"
            + " of in on at by for with from to into onto upon over under above below between among amid through during without within across along around"
            + " against toward towards near off out up down about despite per via except beyond behind beside besides inside outside throughout beneath following"
            + " is are was were be been being am has have had do does did will would shall should may might can could must ought"
            + " not also only just even still already again ever never always often sometimes perhaps maybe however therefore thus hence moreover furthermore"
            + " meanwhile nevertheless nonetheless otherwise instead indeed then there here now today yesterday tomorrow later earlier soon recently"
            + " first second third last next new old former late early present recent current given according based due like unlike including regarding concerning"
            + " yes well very too quite rather almost nearly dear please note notes see ibid cf re enclosure enclosures article articles section chapter paragraph page"
            + " footnote telegram airgram memorandum subject ref reference tables table figure part volume vol no number tier appendix annex title"
            + " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
            + " monday tuesday wednesday thursday friday saturday sunday am pm bc ad ce bce spring summer autumn fall winter fy"
            + " there's it's let's don't doesn't didn't can't won't i'm i've i'd we're we've he's she's they're that's what's"
            + " overall similarly additionally consequently accordingly finally initially eventually subsequently officially ultimately generally specifically"
            + " none everyone nobody somebody anyone nothing something everything most others part half whoever whatever once twice authorities officials"
            + " participants").split(" ")));

    /** Acronyms of common nouns and of measures: they name no body. */
    private static final Set<String> COMMON_ACRONYMS = Set.of("NGO", "GDP", "GNP", "HIV", "AIDS", "DNA", "TV", "FY", "LGBT", "LGBTQ", "POW", "MIA", "IDP", "PM", "AM",
            "CEO", "IT", "AD", "BC", "BCE", "CE", "ID", "VIP", "PhD", "MP", "SUV", "UFO", "ICBM", "SLBM", "ABM", "MRBM", "IRBM", "MIRV", "HIV/AIDS", "GMT", "UTC", "OK",
            "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XX", "USD", "GBP", "EUR", "COVID", "SARS", "URL", "HTTP", "HTTPS", "PDF", "CD",
            "DVD", "STD", "SMS", "PC", "TNT", "DDT", "IQ", "ESL", "MA", "BA", "MBA", "LLM", "JD", "MD", "R&D", "WMD", "SME", "FDI", "VAT", "PO", "NIACT", "EYES", "ONLY", "FYI", "ASAP", "NOFORN", "LIMDIS", "EXDIS", "NODIS", "MFN", "SECRET", "TOP", "LOC", "REF", "RE", "CC", "INFO", "DMZ", "HQ",
            "CO2", "NO2", "SO2", "NOX", "CH4", "N2O", "H2O", "PM10", "GHG", "CY", "Q1", "Q2", "Q3", "Q4", "H1", "H2");
    private static final Pattern YEAR = Pattern.compile("(?:FY|CY|AY|SY)-?\\d{2,4}");

    /** Adjectives and nouns of official English that stand in headings and labels and belong to no person's name. */
    private static final Set<String> ORDINARY = Set.copyOf(List.of(("file files archive archives papers materials series diary year years secret top central international national"
            + " foreign special western eastern northern southern middle presidential mutual joint daily additional economic military political social public private common"
            + " holy high higher highest north south east west northeast northwest southeast southwest southwestern northwestern regional federal local global general-purpose annual final initial"
            + " interim internal external official personal confidential classified unclassified eyes draft drafted approved signed copy original source attachment enclosed enclosure"
            + " list lists record records record-keeping item items message messages letter letters note telegram airgram cable minutes record statement paper background summary"
            + " question questions answer conclusion conclusions recommendation recommendations introduction preface contents budget fiscal calendar countries country"
            + " nuclear strategic ballistic missile missiles weapons weapon arms aid assistance support oil gas coal rice wheat trade commercial financial legal medical"
            + " human rights women men children people peoples persons refugees victims workers students officers officer members officials ministers ambassadors"
            + " security defense defence intelligence information communications development relations affairs activities matters issues problems questions"
            + " good great big small long short free open full main major minor total real true best better highest lowest absolute limited"
            + " watch tier topic topics date time place name title number page volume subject reference ref cc bcc via repeat repeated niact immediate priority routine"
            + " action info pass department-wide basic advise believe understand suggest request urge recommend agree concur appreciate hope foregoing"
            + " prize award medal flight session sessions meeting meetings working executive legislative judicial administrative diplomatic bilateral multilateral royal ethnic principal atomic unconventional multiple telephone series aircraft improved conventional confidential foregoing").split(" ")));

    private FunctionWords() {}

    public static boolean ordinary(String word) {
        return ORDINARY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Return whether the word is made like an adjective that no surname ends in: {@code Presidential}, {@code Administrative}. */
    public static boolean adjective(String word) {
        int length = word.length();
        return length > 6 && (word.endsWith("tional") || word.endsWith("sional") || word.endsWith("ical") || word.endsWith("ential") || word.endsWith("ative")
                || word.endsWith("itive") || word.endsWith("ctive") || word.endsWith("ious") || word.endsWith("ible") || word.endsWith("mental") || word.endsWith("ful")
                || word.endsWith("onary") || word.endsWith("omic") || word.endsWith("ural"));
    }

    public static boolean is(String word) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    public static boolean commonAcronym(String word) {
        String plain = word.replace(".", "");
        return COMMON_ACRONYMS.contains(plain) || YEAR.matcher(plain).matches() || plain.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }
}
