package org.countrydesk.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The line from file to facts against documents about other countries in other layouts, with answers made by hand. The
 * rules were improved on these documents: a miss here is a general rule that is missing, never a word to add.
 */
class PracticeGoldTest {

    private static final Path FOLDER = Path.of("src/test/resources/practice");
    private static GoldFolder practice;

    @BeforeAll
    static void readTheDocuments() throws IOException {
        practice = GoldFolder.read(FOLDER.resolve("docs"), FOLDER);
    }

    @Test
    void findsTheFigures() throws IOException {
        StatisticScore score = practice.statistics();
        System.out.println(score.report());
        assertTrue(score.f1() >= 0.0, score::report);
    }

    @Test
    void findsTheDates() throws IOException {
        DateScore score = practice.dates();
        System.out.println(score.report());
        assertTrue(score.f1() >= 0.0, score::report);
    }

    @Test
    void findsTheTerms() throws IOException {
        TermScore score = practice.terms();
        System.out.println(score.report());
        assertTrue(score.share() >= 0.0, score::report);
    }

    @Test
    void findsTheNames() throws IOException {
        EntityScore score = practice.names();
        System.out.println(score.report());
        assertTrue(score.of(org.countrydesk.fact.EntityType.PERSON).f1() >= 0.0, score::report);
    }
}
