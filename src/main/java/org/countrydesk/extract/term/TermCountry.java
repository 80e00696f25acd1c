package org.countrydesk.extract.term;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the receiving country in the headings over a table or list of terms. */
final class TermCountry {

    private static final Pattern RECEIVER = Pattern.compile(
            "(?i:ambassador|envoy|minister|charg|representative|mission|consul|commissioner|plenipotentiary|resident"
                    + "|nuncio|legation|embassy|affaires)"
                    + ".{0,120}?\\b(?:to|accredited to|(?<=(?i:missions?) )for)\\s++(?:the\\s++)?(\\p{Lu}.*+)");
    private static final Pattern SEAT = Pattern.compile(
            "(?i:ambassadors?|envoys?|ministers?|charg\\S{1,14}|representatives?|missions?|consuls?|commissioners?"
                    + "|embassy|legation|affaires)"
                    + "\\b(?:.{0,120}?(?:\\bin\\s++|,\\s*+)|(?<=(?i:embassy|legation))\\s++)(?:the\\s++)?(\\p{Lu}.*+)");
    private static final Pattern SENT = Pattern.compile(
            "(?i:ambassadors?|envoys?|ministers?|charg\\S{1,12}|embass(?:y|ies)|legations?|missions?|consulates?)\\b[^.;]{0,60}?\\b(?:to|in|at)\\s"
                    + "(?:the\\s)?(\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,30}){0,3})");
    private static final Pattern SENDER = Pattern.compile(
            "(\\p{Lu}[\\p{L}.]{1,20})\\s(?i:ambassadors?|envoys?|ministers?|charg\\S{1,12}|embassy|legation|consuls?|diplomats?)\\b");
    private static final Pattern STOP = Pattern.compile("\\s*+(?:[(:;,|]|\\s[–—-]\\s|\\b(?:since|from|until|before"
            + "|after|during|in|by|under|with|list|who|is|was|are|were|has|have)\\b|(?<!\\bSt)(?<!\\b\\p{Lu})\\.(?:\\s|$)).*+");
    private static final Pattern PAIR = Pattern.compile(
            "(\\p{Lu}[^–—/|]{1,60}?)(?:\\s*+[–—/]\\s*+|-|\\s+and\\s+(?:the\\s+)?)(\\p{Lu}[^–—/"
                    + "|]{1,60}?)\\s+(?i:(?:bilateral |diplomatic )?relations)(?:hip)?");
    private static final Pattern PARTS = Pattern.compile("\\s[–—|>-]\\s|[:(),]\\s?+|\\)");
    private static final Pattern LIST = Pattern.compile("\\s*+[,;/]\\s*+(?:and\\s++)?(?:the\\s++)?|\\s+and\\s+(?:the\\s++)?");
    private static final int MOST_LISTED = 12;
    private static final int LONGEST = 200;
    private static final int MOST_SEATS = 6;
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> DEMONYMS = Map.of(
            "us", "US", "american", "US", "usa", "US", "uk", "GB", "british", "GB", "swiss", "CH", "welsh", "GB", "filipino", "PH");

    /** Names that countries had, or still have beside the one of the library. */
    private static final Set<String> OTHER_NAMES = Set.of(
            "turkey", "burma", "ivory coast", "cape verde", "swaziland", "czech republic", "macedonia", "east timor", "congo",
            "holy see", "soviet union", "ussr", "yugoslavia", "czechoslovakia", "east germany", "west germany", "great britain",
            "england", "uk", "us", "usa", "uae", "republic of ireland", "zaire", "rhodesia", "ceylon", "persia", "siam", "austria-hungary",
            "prussia", "bahamas", "gambia", "republic of the congo", "democratic republic of the congo", "south vietnam",
            "north vietnam", "serbia and montenegro", "dahomey", "upper volta", "micronesia", "saint kitts", "palestine");

    private TermCountry() {}

    /** Return the country; empty where no heading tells. The nearest heading that tells wins. */
    static String of(List<String> headings) {
        for (String heading : headings) {
            Optional<String> told = receiver(heading).or(() -> seat(heading)).or(() -> beside(heading));
            if (told.isPresent()) {
                return told.get();
            }
        }
        for (String heading : headings) {
            Optional<String> other = otherOfPair(heading, headings);
            if (other.isPresent()) {
                return other.get();
            }
        }
        return "";
    }

    /** Return the country that the first words of a document name as the receiving one; empty where they name none. */
    static String opening(String words) {
        return receiver(words).filter(TermCountry::known).orElse("");
    }

    /** Return the usual name of a country, or the words as written. */
    static String named(String words) {
        String bare = TermWords.withoutNotes(words).replaceFirst("^the\\s++", "");
        return COUNTRIES.getOrDefault(key(bare), bare);
    }

    /** Tell whether the words are the name of a country. */
    static boolean known(String words) {
        String key = key(words.replaceFirst("^the\\s++", ""));
        return COUNTRIES.containsKey(key) || OTHER_NAMES.contains(key);
    }

    /** Return the countries that a cell lists; empty where it names one, or words that are no countries. */
    static List<String> listed(String cell) {
        List<String> parts = Stream.of(LIST.split(TermWords.withoutNotes(cell).replaceFirst("\\([^()]*+\\)$", "")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.size() <= MOST_LISTED && parts.stream().allMatch(TermCountry::known)
                ? parts.stream().map(TermCountry::named).distinct().toList()
                : List.of();
    }

    private static Optional<String> receiver(String heading) {
        Matcher m = RECEIVER.matcher(heading);
        return m.find() ? Optional.of(cut(m.group(1))).filter(TermCountry::place).map(TermCountry::named) : Optional.empty();
    }

    /** One writes to a Secretary of State as one is sent to a country; an office is no place. */
    private static boolean place(String words) {
        return !words.isEmpty() && !TermPost.speaksOf(words) && !TermPost.speaksOfAnother(words);
    }

    /** "Embassy of X in Y", "Embassy of X, Y": Y is a country, or a city whose country is known. */
    private static Optional<String> seat(String heading) {
        Matcher m = SEAT.matcher(heading);
        int from = 0;
        for (int tries = 0; tries < MOST_SEATS && from <= heading.length() && m.find(from); tries++) {
            String place = key(cut(m.group(1)));
            Optional<String> country =
                    Optional.ofNullable(COUNTRIES.get(place)).or(() -> Optional.ofNullable(Cities.COUNTRY_OF.get(place)));
            if (country.isPresent()) {
                return country;
            }
            from = m.start() + 1;
        }
        return Optional.empty();
    }

    /** "Ghana – Chiefs of Mission", "Chiefs of Mission: Ghana": the part beside the post that is a country. */
    private static Optional<String> beside(String heading) {
        String[] parts = PARTS.split(heading.length() > LONGEST ? "" : heading);
        boolean post = false;
        Optional<String> country = Optional.empty();
        for (String part : parts) {
            post |= TermPost.speaksOf(part);
            country = country.or(() -> Optional.ofNullable(COUNTRIES.get(key(part))));
        }
        return post && parts.length > 1 ? country : Optional.empty();
    }

    /** Of "X–Y relations" the one that another heading does not name as the sender. */
    private static Optional<String> otherOfPair(String title, List<String> headings) {
        Matcher m = PAIR.matcher(title);
        if (!m.find()) {
            return Optional.empty();
        }
        String one = m.group(1).strip();
        String two = m.group(2).strip();
        for (String heading : headings) {
            if (!heading.equals(title) && TermPost.speaksOf(heading)) {
                int nearOne = nearness(heading, one);
                int nearTwo = nearness(heading, two);
                if (nearOne != nearTwo) {
                    return Optional.of(named(nearOne > nearTwo ? two : one));
                }
            }
        }
        return Optional.empty();
    }

    /** Of a title's pair the one to which the texts more often send officers: "the embassy in X", "the American envoy". */
    static String told(String title, List<String> texts) {
        Matcher m = PAIR.matcher(title);
        if (!m.find()) {
            return "";
        }
        String one = named(m.group(1).strip());
        String two = named(m.group(2).strip());
        int balance = 0;
        for (String text : texts) {
            Matcher sent = SENT.matcher(text);
            while (sent.find()) {
                String place = key(cut(sent.group(1)));
                String country = COUNTRIES.getOrDefault(place, Cities.COUNTRY_OF.getOrDefault(place, ""));
                balance += country.equals(one) ? 1 : country.equals(two) ? -1 : 0;
            }
            Matcher sender = SENDER.matcher(text);
            while (sender.find()) {
                int nearOne = nearness(sender.group(1), one);
                int nearTwo = nearness(sender.group(1), two);
                balance += Integer.compare(nearTwo, nearOne);
            }
        }
        return balance == 0 ? "" : balance > 0 ? one : two;
    }

    /** Return how much a heading's words look like a country's name or its people's: 0 where nothing does. */
    private static int nearness(String heading, String country) {
        String name = key(country);
        if (key(heading).contains(name)) {
            return 100;
        }
        int best = 0;
        for (String word : heading.split("[\\s,'’–-]++")) {
            String bare = key(word).replace(" ", "");
            String code = DEMONYMS.get(bare);
            if (code != null) {
                best = Math.max(best, named(country).equals(display(code)) ? 90 : 0);
            } else if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !TermPost.speaksOf(word)) {
                int shared = shared(bare, name.replace(" ", ""));
                best = Math.max(best, shared >= 3 ? shared : language(name).equals(bare) ? 80 : 0);
            }
        }
        return best;
    }

    /** Return the name of the language that most speak there: often the people's name as well (Dutch, French, Thai). */
    private static String language(String country) {
        String code = Cities.CODE_OF.getOrDefault(country, "");
        return code.isEmpty()
                ? ""
                : key(com.ibm.icu.util.ULocale.addLikelySubtags(new com.ibm.icu.util.ULocale("und_" + code))
                        .toLocale()
                        .getDisplayLanguage(Locale.ENGLISH));
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String words) {
        return STOP.matcher(words).replaceFirst("").strip();
    }

    private static String key(String words) {
        return TermWords.fold(words).replace(".", "").replace("&", "and").replaceAll("\\bst\\b", "saint").strip();
    }

    /** CLDR's long form of some names has a second name in brackets; the first is enough. */
    private static String display(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH).replaceFirst("\\s*\\(.*", "");
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(key(display(code)), display(code));
        }
        return Map.copyOf(names);
    }

    /** Cities that give a time zone its name, of which most capitals are some; read only when a heading names a seat. */
    private static final class Cities {

        static final Map<String, String> COUNTRY_OF = countryOf();
        static final Map<String, String> CODE_OF = codeOf();

        private static Map<String, String> countryOf() {
            Map<String, String> countries = new HashMap<>();
            TimeZoneNames names = TimeZoneNames.getInstance(Locale.ENGLISH);
            for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
                String region = TimeZone.getRegion(zone);
                String city = names.getExemplarLocationName(zone);
                if (city != null && region.length() == 2) {
                    countries.put(key(city), display(region));
                }
            }
            return Map.copyOf(countries);
        }

        private static Map<String, String> codeOf() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                codes.put(key(display(code)), code);
            }
            return Map.copyOf(codes);
        }
    }
}
