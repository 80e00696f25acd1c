package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are changed, added and removed at random; what is linked around them must be what linking everything anew gives. */
class LinkingTest {

    private static final Set<String> ACROSS =
            Set.of("shared_sentences", "link", "entity", "entity_name", "entity_alias", "ambassador", "series", "series_point", "shared_pair", "date_count", "figure_count");

    private static final int STEPS = Integer.getInteger("linking.steps", 15);
    private static final long SEED = Long.getLong("linking.seed", 11);

    private static final List<String> NAMES = List.of(
            "the Kenya Wildlife Service (KWS)",
            "KWS",
            "K.W.S.",
            "the Ministry of Trade of Peru",
            "the Ministry of Trade",
            "the Kenya Wildlife Society (KWS)",
            "the Government of Kenya",
            "the Kenyan Government",
            "President John Abel Roe",
            "Jane Mary Roe",
            "Roe",
            "Lake Victoria",
            "Victoria Lake Treaty Organization (VLTO)",
            "VLTO",
            "the United States",
            "the U.S.",
            "the Bank of Northern Ghana",
            "the Treaty of Bochnia",
            "the University of Bochnia",
            "Bochnia University Press",
            "the World Salt Organization (WSO)",
            "the WSO",
            "Mount Salt");

    private static final List<String> SENTENCES = List.of(
            "The salt mines were worked for seven centuries before the pumps of the last shaft were stopped in the great flood.",
            "The salt mines of the crown were worked for eight long centuries before the pumps of the last shaft were stopped.",
            "Two governments signed a treaty of friendship in the spring and have renewed it every tenth year with some ceremony.",
            "Both governments signed a treaty of friendship in the spring and have renewed it every fifth year with much ceremony.",
            "Farmers of the upper valley bring maize and beans to the market of the old harbour once the rains have ended.",
            "Farmers of the lower valley bring maize and beans to the market of the new harbour when the rains have ended.",
            "A railway that was planned before the war has never been finished because the engineers could not agree on its gauge.",
            "The text printed here is that of the authenticated copy which the registry of the court keeps under seal.",
            "Schools teach in two languages and pupils of the border districts may choose a third one from the age of ten.",
            "No census has been taken since the borders moved and all numbers for the islands are therefore no more than guesses.");

    private static final List<String> TITLES = List.of("Kenya", "Peru", "Trade of Peru", "Salt in Kenya", "Bochnia", "Lake Victoria", "Ghana");

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);

    @Test
    void linksWhatChangedAsIfAllWereLinkedAnew() throws IOException {
        Path folder = temp.resolve("documents");
        TreeSet<String> files = new TreeSet<>();
        for (int i = 0; i < 80; i++) {
            files.add(write(folder, "doc%03d.md".formatted(i * 2)));
        }
        try (TestDesk step = TestDesk.open(folder, temp.resolve("step"));
                TestDesk whole = TestDesk.open(folder, temp.resolve("whole"))) {
            step.ingest();
            for (int n = 1; n <= STEPS; n++) {
                List<String> done = new ArrayList<>();
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    done.add(change(folder, files));
                }
                step.ingest();
                if (n > 1) {
                    whole.sql().update("update edition set rules = 'others'");
                }
                whole.ingest();
                String what = "step %d of seed %d: %s".formatted(n, SEED, done);
                Map<String, List<String>> rows = step.rows();
                Map<String, List<String>> anew = whole.rows();
                for (String table : ACROSS) {
                    assertThat(rows.get(table)).as(what + ", " + table).isEqualTo(anew.get(table));
                }
                assertThat(step.editions().require().tally()).as(what).isEqualTo(whole.editions().require().tally());
                assertThat(step.editions().require().subject()).as(what).isEqualTo(whole.editions().require().subject());
                assertThat(found(step)).as(what + ", index").isEqualTo(found(whole));
            }
            assertThat(step.rows().get("link")).as("enough to compare").hasSizeGreaterThan(200);
            assertThat(step.rows().get("entity")).as("a name in more documents than are listed").anySatisfy(row ->
                    assertThat(row).containsIgnoringCase("slug=african-salt-union |"));
        }
    }

    private String change(Path folder, TreeSet<String> files) throws IOException {
        String name = List.copyOf(files).get(random.nextInt(files.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                String added = "doc%03d.md".formatted(random.nextInt(200));
                files.add(write(folder, added));
                return "wrote " + added;
            }
            case 1 -> {
                files.remove(name);
                Files.delete(folder.resolve(name));
                return "removed " + name;
            }
            case 2 -> {
                String[] lines = Files.readString(folder.resolve(name)).split("\n");
                lines[random.nextInt(lines.length)] = "Quite another line, with " + pick(NAMES) + " in it and a few more words.";
                TestDesk.write(folder, name, String.join("\n", lines) + "\n");
                return "changed a line of " + name;
            }
            case 3 -> {
                String text = Files.readString(folder.resolve(name));
                TestDesk.write(folder, name, "# " + pick(TITLES) + "\n" + text.substring(text.indexOf('\n') + 1));
                return "changed the title of " + name;
            }
            default -> {
                write(folder, name);
                return "wrote " + name + " anew";
            }
        }
    }

    private String write(Path folder, String name) throws IOException {
        StringBuilder text = new StringBuilder("# " + pick(TITLES) + "\n\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(SENTENCES)).append(' ').append(random.nextInt(4) == 0 ? pick(SENTENCES) : "").append("\n\n");
            text.append("In the year of the flood ").append(pick(NAMES)).append(" wrote to ").append(pick(NAMES)).append(".\n\n");
        }
        if (random.nextInt(8) > 0) {
            text.append("Envoys of the African Salt Union came to the capital.\n\n");
        }
        if (random.nextInt(3) == 0) {
            text.append(pick(NAMES)).append(" is a body of the two countries.\n\n");
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("In %d the country had %d,000 %s.\n\n".formatted(
                    1990 + random.nextInt(12), 1 + random.nextInt(3), pick(List.of("refugees", "registered refugees", "salt miners", "teachers"))));
        }
        if (random.nextInt(6) == 0) {
            text.append("## Ambassadors\n\n| Name | Appointed | Left post |\n|---|---|---|\n");
            text.append("| %s | March 2, 1961 | May 12, 1964 |\n\n".formatted(pick(List.of("Jane Q. Roe", "JANE Q. ROE", "John B. Doe"))));
        }
        if (random.nextBoolean()) {
            text.append("## See also\n\n- ").append(pick(TITLES)).append("\n- ").append(pick(NAMES)).append("\n");
        }
        TestDesk.write(folder, name, text.toString());
        return name;
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** What the index holds of topics and series. */
    private static Map<String, String> found(TestDesk desk) {
        Map<String, String> found = new TreeMap<>();
        SearchQuery.Filters shared = new SearchQuery.Filters(
                Set.of(EntryType.TOPIC, EntryType.SERIES), Set.of(), Set.of(), Set.of(), null, null);
        for (String words : List.of("named", "refugees", "miners", "teachers", "ministry", "kenya", "roe", "salt", "treaty")) {
            desk.index().search(new SearchQuery(words, shared, SearchQuery.Sort.TITLE, 1, 1000)).items()
                    .forEach(hit -> found.put(words + " " + hit.url(), hit.title() + ": " + hit.text()));
        }
        return found;
    }
}
