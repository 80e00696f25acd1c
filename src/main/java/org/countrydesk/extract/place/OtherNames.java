package org.countrydesk.extract.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names of places in general English use that CLDR does not list: short and former names of states, seas and regions, the capitals
 * that are the namesake of no time zone, the United States' states.
 */
final class OtherNames {

    /** Names of zones and languages that are words of other trades in prose. */
    static final Set<String> TOO_COMMON = Set.of("General", "Center", "North", "South", "East", "West", "Acre",
            "Troll", "Resolute", "Virgin", "Center North", "Slave", "Latin", "Regina", "Palmer", "Davis", "Casey", "Stanley",
            "Johnston", "Wallis", "Chatham", "Currie", "Oral", "Canary", "Beulah", "Marengo", "Knox", "Mountain", "Eastern",
            "Central", "Continental", "Mahe", "Creston", "Even", "Thule", "Halifax", "Nelson", "Pacific New", "Winamac", "Vincennes", "Monticello", "Louisville",
            "Macquarie", "Lindeman", "Eirunepe", "Nome", "Phoenix", "Universal", "Ho", "Ga", "Fon", "Kara", "Zulu", "Vincent", "Dawson", "Moncton", "Menominee",
            "Rainy River", "Thunder Bay", "Grand Turk", "Lower Princes", "Metlakatla", "Boise", "Inuvik", "Ewe", "Twi", "Lozi", "Ido", "Tumbuka", "Mari", "Komi", "Chinook Jargon");

    /** Languages that are called otherwise than those who speak them. */
    static final Set<String> LANGUAGES_ALONE = Set.of("Arabic", "Hebrew", "Hindi", "Urdu", "Farsi", "Dari", "Swahili", "Esperanto", "Sanskrit", "Mandarin", "Cantonese",
            "Amharic", "Pashto", "Tagalog", "Yiddish", "Pali", "Interlingua", "Interlingue", "Braille");

    private static final String CAPITALS = "Abuja Abu_Dhabi Ankara Antananarivo Astana Basseterre Beijing Bern Brasília Brasilia Bridgetown Bujumbura Canberra Castries"
            + " Dodoma Gitega Hanoi Honiara Islamabad Jerusalem Kingstown Kyiv Libreville Lilongwe Lomé Lome Malabo Manama Moroni N'Djamena Naypyidaw New_Delhi Ngerulmud"
            + " Nouakchott Nukuʻalofa Nukualofa Ottawa Palikir Phnom_Penh Podgorica Port-au-Prince Port_Louis Port_Vila Porto-Novo Praia Pretoria Pristina Pyongyang Quito"
            + " Rabat Ramallah Roseau Saint_George's Sana'a Sanaa Skopje Sri_Jayawardenepura_Kotte St._John's Sucre Suva The_Hague Tirana Tórshavn Ulaanbaatar Valletta Victoria"
            + " Wellington Yamoussoukro Yaoundé Yaounde Yaren Geneva Hague Bombay Peking Delhi Bonn Leningrad Saigon Rangoon Kabul Tbilisi Yerevan Baku Tashkent Bishkek"
            + " Ashgabat Dushanbe Minsk Chişinău Chisinau Chișinău Kiev Sarajevo Zagreb Ljubljana Bratislava Strasbourg Juba Khartoum Asmara";
    private static final String STATES_OF_THE_UNION = "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas"
            + " Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York"
            + " North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia"
            + " Wisconsin Wyoming New_England";
    private static final String REGIONS = "Middle_East Near_East Far_East Latin_America Balkans Caucasus Persian_Gulf Mediterranean Atlantic Southeast_Asia Horn_of_Africa"
            + " Sahel Sahara Maghreb Levant Baltic Scandinavia Siberia Kurdistan Kashmir Tibet Crimea Manchuria Mongolia Patagonia Mesopotamia Anatolia Iberia Benelux"
            + " Sub-Saharan_Africa South_Pacific West_Bank Gaza Gaza_Strip Western_Europe Eastern_Europe Central_Europe Central_America Central_Asia South_Asia East_Asia"
            + " North_Africa West_Africa East_Africa Southern_Africa South_America North_America Great_Lakes Nagorno-Karabakh Transnistria Abkhazia South_Ossetia Somaliland"
            + " Zanzibar Formosa Bengal Punjab Sinai Golan_Heights Amazon Danube Nile Rhine Euphrates Tigris Suez_Canal Panama_Canal Catalonia Corsica Sicily Sardinia"
            + " Crete Bavaria Flanders Normandy Brittany Silesia Galicia Transylvania Chechnya Dagestan Darfur Tigray Biafra Katanga Equator Guadalcanal Okinawa Hiroshima Nagasaki";
    private static final String FORMER = "Soviet_Union Yugoslavia Czechoslovakia Siam Burma Ceylon Persia Zaire Rhodesia Turkey Ivory_Coast Macedonia Swaziland Bosnia Herzegovina"
            + " Bosnia_and_Herzegovina Trinidad_and_Tobago Antigua_and_Barbuda Prussia America Vatican Vatican_City Congo East_Timor Great_Britain Britain England Scotland Wales"
            + " Northern_Ireland Holland Dahomey Upper_Volta Gold_Coast Nyasaland Basutoland Bechuanaland Tanganyika Abyssinia Transjordan Bohemia Moravia Serbia_and_Montenegro"
            + " Austria-Hungary Cape_Verde Czech_Republic Burma/Myanmar Gambia Bahamas Philippines Netherlands Maldives Comoros Seychelles North_Korea South_Korea Korea"
            + " North_Vietnam South_Vietnam East_Germany West_Germany North_Yemen South_Yemen Timor-Leste Micronesia Samoa Guinea Türkiye";
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("US", "United States"), Map.entry("U.S.", "United States"), Map.entry("U.S", "United States"),
            Map.entry("USA", "United States"), Map.entry("U.S.A.", "United States"), Map.entry("UK", "United Kingdom"),
            Map.entry("U.K.", "United Kingdom"), Map.entry("United States of America", "United States"),
            Map.entry("UAE", "United Arab Emirates"), Map.entry("U.A.E.", "United Arab Emirates"), Map.entry("DRC", "Congo - Kinshasa"), Map.entry("USSR", "Soviet Union"),
            Map.entry("U.S.S.R.", "Soviet Union"), Map.entry("Union of Soviet Socialist Republics", "Soviet Union"), Map.entry("PRC", "China"),
            Map.entry("P.R.C.", "China"), Map.entry("GDR", "East Germany"), Map.entry("FRG", "West Germany"), Map.entry("ROK", "South Korea"),
            Map.entry("DPRK", "North Korea"), Map.entry("D.P.R.K.", "North Korea"), Map.entry("KSA", "Saudi Arabia"), Map.entry("PNG", "Papua New Guinea"), Map.entry("RSA", "South Africa"),
            Map.entry("Washington, D.C.", "Washington"), Map.entry("Washington, DC", "Washington"), Map.entry("Washington D.C.", "Washington"),
            Map.entry("Washington DC", "Washington"), Map.entry("Washington", "Washington"), Map.entry("New York City", "New York City"), Map.entry("The Gambia", "Gambia"), Map.entry("The Bahamas", "Bahamas"));

    private OtherNames() {}

    /** Return the names, each with the name that its short forms go by. */
    static Map<String, String> all() {
        Map<String, String> names = new HashMap<>();
        for (String list : new String[] {CAPITALS, STATES_OF_THE_UNION, REGIONS, FORMER}) {
            for (String name : list.split(" ")) {
                names.put(name.replace('_', ' '), name.replace('_', ' '));
            }
        }
        names.putAll(SHORT);
        return names;
    }
}
