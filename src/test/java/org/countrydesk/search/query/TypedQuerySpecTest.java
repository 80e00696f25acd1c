package org.countrydesk.search.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.word.WordForms.Word;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a query is read: {@code typed-queries} as a whole, {@code typed-dates} the one date of each line. */
class TypedQuerySpecTest {

    @TestFactory
    Stream<DynamicTest> readsQueries() {
        return SpecFile.tests("typed-queries", lines -> lines.lines().map(TypedQuerySpecTest::read).collect(joining("\n")));
    }

    @TestFactory
    Stream<DynamicTest> readsDates() {
        return SpecFile.tests("typed-dates", lines -> lines.lines().map(TypedQuerySpecTest::date).collect(joining("\n")));
    }

    private static String date(String query) {
        List<Edtf> dates = QueryReader.read(query).wanted().stream()
                .filter(clause -> clause instanceof Clause.Moment)
                .map(clause -> ((Clause.Moment) clause).readings().getFirst())
                .toList();
        return dates.isEmpty() ? "-" : dates.stream().map(Edtf::toString).collect(joining(" "));
    }

    private static String read(String query) {
        Asked asked = QueryReader.read(query);
        Stream<String> wanted = asked.wanted().stream().map(TypedQuerySpecTest::said);
        Stream<String> unwanted = asked.unwanted().stream().map(clause -> "-" + said(clause));
        Stream<String> time = asked.only().any() ? Stream.of("time " + asked.only().from() + " " + asked.only().to()) : Stream.of();
        return Stream.of(wanted, unwanted, time).flatMap(parts -> parts).collect(joining(" "));
    }

    private static String said(Clause clause) {
        return switch (clause) {
            case Clause.Plain plain -> written(plain.word());
            case Clause.Phrase phrase -> phrase.words().stream().map(TypedQuerySpecTest::written).collect(joining(" ", "\"", "\""));
            case Clause.Prefix prefix -> prefix.start() + "*";
            case Clause.Moment moment -> moment.readings().stream().map(Objects::toString).collect(joining(" or ", "[", "]"));
            case Clause.Amount amount -> "{" + amount.value() + (amount.unit().isEmpty() ? "" : " " + amount.unit()) + "}";
            case Clause.Either either -> either.options().stream().map(TypedQuerySpecTest::said).collect(joining(" OR "));
            case Clause.Titled titled -> "title(" + said(titled.inner()) + ")";
            case Clause.Named named -> named.toString();
            case Clause.Doubtful doubtful -> doubtful.toString();
        };
    }

    private static String written(Word word) {
        return String.join("-", word.exacts());
    }
}
