package org.countrydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.fact.EntityType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class EntityGoldTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static EntityScore score() throws IOException {
        List<EntityScore.Entity> gold = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/entities.jsonl"))) {
            gold.add(EntityScore.entity(JSON.readTree(line)));
        }
        EntityExtractor extractor = new EntityExtractor();
        List<EntityScore.Entity> found = new ArrayList<>();
        for (String source : gold.stream().map(EntityScore.Entity::source).distinct().toList()) {
            String text = Files.readString(Path.of("seeds", source));
            found.addAll(EntityScore.entities(source, extractor.extract(ReadPassages.of(source, text), List.of(), List.of())));
        }
        return new EntityScore(gold, found);
    }

    @Test
    void findsTheNamesOfTheGoldDocuments() throws IOException {
        EntityScore score = score();
        System.out.println(score);
        score.missed().forEach(e -> System.out.println("missed " + e));
        score.wrong().forEach(e -> System.out.println("wrong  " + e));
        assertThat(score.of(EntityType.PERSON).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.of(EntityType.ORGANIZATION).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.of(EntityType.PLACE).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.of(EntityType.LAW_OR_AGREEMENT).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.of(EntityType.EVENT).f1()).isGreaterThanOrEqualTo(0.90);
    }
}
