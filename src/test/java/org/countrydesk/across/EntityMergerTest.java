package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.countrydesk.fact.EntityType;
import org.junit.jupiter.api.Test;

class EntityMergerTest {

    private final List<LocalEntity> entities = new ArrayList<>();

    @Test
    void joinsSpellingsOfOneName() {
        add("a", EntityType.ORGANIZATION, "The Médecins du Monde", 2);
        add("b", EntityType.ORGANIZATION, "Medecins du Monde", 3, "Medecins du Monde’s");
        add("b", EntityType.WORK, "Médecins du Monde", 1);

        List<MergedEntity> merged = merged();
        assertThat(merged).hasSize(2);
        MergedEntity organisation = named(merged, EntityType.ORGANIZATION).getFirst();
        assertThat(organisation.name()).isEqualTo("Medecins du Monde");
        assertThat(organisation.aliases()).containsExactly("Medecins du Monde’s", "The Médecins du Monde");
        assertThat(organisation.first()).containsEntry("a", 2).containsEntry("b", 3);
        assertThat(organisation.keys()).containsExactly("medecins du monde");
        assertThat(merged).extracting(MergedEntity::slug).containsExactly("medecins-du-monde", "medecins-du-monde-work");
    }

    @Test
    void joinsTheNamesOfOneCountry() {
        add("a", EntityType.PLACE, "U.S.", 2);
        add("b", EntityType.PLACE, "United States", 5, "USA");
        add("c", EntityType.PLACE, "the United States", 1);
        add("c", EntityType.PLACE, "Burma", 1);
        add("d", EntityType.PLACE, "Myanmar", 1);

        assertThat(merged()).extracting(MergedEntity::name).containsExactly("Myanmar", "United States");
    }

    @Test
    void joinsAnAbbreviationThatOneDocumentSpellsOut() {
        add("a", EntityType.ORGANIZATION, "Kenya Wildlife Service", 4, "KWS", "Kenya Wildlife Service");
        add("b", EntityType.ORGANIZATION, "K.W.S.", 1);

        assertThat(merged()).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo("Kenya Wildlife Service");
            assertThat(entity.mentions()).isEqualTo(5);
            assertThat(entity.keys()).contains("kws");
        });
    }

    @Test
    void leavesAnAmbiguousAbbreviationAlone() {
        add("a", EntityType.ORGANIZATION, "Ministry of Social Welfare", 4, "MSW");
        add("b", EntityType.ORGANIZATION, "Master Shipwrights of Warsaw", 4, "MSW");
        add("c", EntityType.ORGANIZATION, "MSW", 4);

        assertThat(merged()).hasSize(3);
    }

    @Test
    void joinsAnEntityWithTheOneWhoseAliasItIs() {
        add("a", EntityType.ORGANIZATION, "Government of Kenya", 4, "Kenyan government", "Government of Kenya");
        add("b", EntityType.ORGANIZATION, "the Kenyan Government", 2);

        assertThat(merged())
                .singleElement()
                .satisfies(entity -> assertThat(entity.name()).isEqualTo("Government of Kenya"));
    }

    @Test
    void leavesAnAliasApartThatMayBeAnyCountrys() {
        add("a", EntityType.ORGANIZATION, "Ministry of Trade of Peru", 4, "Ministry of Trade");
        add("b", EntityType.ORGANIZATION, "Ministry of Trade", 2);

        assertThat(merged()).hasSize(2);
    }

    @Test
    void leavesPeopleOfOneSurnameApart() {
        add("a", EntityType.PERSON, "Jane Roe", 4, "Roe");
        add("b", EntityType.PERSON, "John Roe", 2, "Roe");
        add("c", EntityType.PERSON, "Roe", 2);

        assertThat(merged()).extracting(MergedEntity::slug).containsExactly("jane-roe", "john-roe", "roe");
    }

    @Test
    void findsTheSameWhateverTheOrder() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String name = "Name " + random.nextInt(300) + " of Place";
            EntityType type = EntityType.values()[random.nextInt(3)];
            add("doc" + random.nextInt(50), type, name, 1 + random.nextInt(4), "N" + (char) ('A' + random.nextInt(26)));
        }
        List<MergedEntity> merged = merged();
        Collections.shuffle(entities, random);

        assertThat(merged).hasSizeGreaterThan(500);
        assertThat(merged).extracting(MergedEntity::slug).doesNotHaveDuplicates();
        assertThat(merged()).isEqualTo(merged);
    }

    @Test
    void resolvesSeeAlsoEntriesToDocumentsThenNames() {
        assertThat(SeeAlsoResolver.resolve("fauna", List.of("kenya"), List.of("mill"), List.of("mill")))
                .isEqualTo(new SeeAlsoTarget.Document("kenya"));
        assertThat(SeeAlsoResolver.resolve("fauna", List.of("fauna"), List.of(), List.of())).isEqualTo(new SeeAlsoTarget.Unresolved());
        assertThat(SeeAlsoResolver.resolve("fauna", List.of("x", "y"), List.of("mill"), List.of())).isEqualTo(new SeeAlsoTarget.Unresolved());
        assertThat(SeeAlsoResolver.resolve("fauna", List.of(), List.of("mill"), List.of("mill", "miller")))
                .isEqualTo(new SeeAlsoTarget.Entity("mill"));
        assertThat(SeeAlsoResolver.resolve("fauna", List.of(), List.of(), List.of("jane-roe"))).isEqualTo(new SeeAlsoTarget.Entity("jane-roe"));
        assertThat(SeeAlsoResolver.resolve("fauna", List.of(), List.of(), List.of("jane-roe", "john-roe")))
                .isEqualTo(new SeeAlsoTarget.Unresolved());
    }

    @Test
    void givesNamesakesTheirAddressesAmongThemselves() {
        add("a", EntityType.PERSON, "Paris", 1);
        add("a", EntityType.PLACE, "Paris", 1);
        add("a", EntityType.ORGANIZATION, "Paris Place", 1);

        List<MergedEntity> merged = merged();
        assertThat(merged).extracting(MergedEntity::slug).containsExactly("paris", "paris-place", "paris-place-2");
        assertThat(merged).extracting(MergedEntity::root).containsOnly("paris");
    }

    private List<MergedEntity> merged() {
        Map<String, List<LocalEntity>> byDocument = new TreeMap<>();
        entities.forEach(entity -> byDocument.computeIfAbsent(entity.document(), document -> new ArrayList<>()).add(entity));
        NameForms forms = new NameForms();
        byDocument.forEach(forms::add);
        return forms.merged();
    }

    private void add(String document, EntityType type, String name, int mentions, String... surfaces) {
        entities.add(new LocalEntity(document, name, type, Set.of(surfaces), mentions));
    }

    private static List<MergedEntity> named(List<MergedEntity> merged, EntityType type) {
        return merged.stream().filter(entity -> entity.type() == type).toList();
    }
}
