package org.countrydesk.extract.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.extract.ReadPassages;
import org.countrydesk.extract.name.EntityExtractor;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExplanationSpecTest {

    private final EntityExtractor names = new EntityExtractor();
    private final ExplanationExtractor explanations = new ExplanationExtractor(new Gazetteer());

    @TestFactory
    Stream<DynamicTest> findsExplanationsAsTheExamplesSay() {
        return SpecFile.tests("explanations", this::print);
    }

    private String print(String text) {
        List<PassageText> passages = ReadPassages.of("example.md", text);
        List<Fact.Mention> mentions = names.extract(passages, List.of(), List.of());
        return explanations.extract(passages, mentions).stream()
                .map(each -> each.type().word() + " " + each.name() + (each.expansion() ? " written out" : "") + " in p" + each.place().passage())
                .collect(Collectors.joining("\n"));
    }
}
