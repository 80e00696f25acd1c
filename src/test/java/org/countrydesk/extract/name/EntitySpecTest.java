package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.extract.ReadPassages;
import org.countrydesk.fact.Fact;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EntitySpecTest {

    private final EntityExtractor extractor = new EntityExtractor();

    @TestFactory
    Stream<DynamicTest> readsNamesAsTheExamplesSay() {
        return SpecFile.tests("entities", this::print);
    }

    /** Print each entity in the order of its first mention: type, name, and the words of its mentions. */
    private String print(String text) {
        Map<String, List<String>> entities = new LinkedHashMap<>();
        for (Fact.Mention mention : extractor.extract(ReadPassages.of("example.md", text), List.of(), List.of())) {
            entities.computeIfAbsent(mention.type().word() + " " + mention.name(), k -> new ArrayList<>()).add(mention.surface());
        }
        return entities.entrySet().stream()
                .map(entity -> entity.getKey() + ": " + String.join(", ", entity.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
