package org.countrydesk.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.countrydesk.fact.EntityType;
import org.junit.jupiter.api.Test;

/**
 * The line from file to facts against documents about other countries in other layouts, with answers made by hand. The
 * rules were improved on these documents: a miss here is a general rule that is missing, never a word to add.
 */
class PracticeGoldTest {

    private static final Path FOLDER = Path.of("src/test/resources/practice");

    private static final GoldBars BEST = new GoldBars(
            0.98, 0.95, 0.98, 0.88, 0.73, 0.98, 1.0,
            Map.of(
                    EntityType.PERSON, 0.98,
                    EntityType.ORGANIZATION, 0.84,
                    EntityType.PLACE, 0.91,
                    EntityType.PEOPLE_GROUP, 0.98,
                    EntityType.LAW_OR_AGREEMENT, 0.85));

    @Test
    void readsThePracticeDocuments() throws IOException {
        BEST.hold(GoldFolder.read(FOLDER.resolve("docs"), FOLDER));
    }
}
