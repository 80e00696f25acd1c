package org.countrydesk.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.countrydesk.fact.EntityType;
import org.junit.jupiter.api.Test;

/**
 * The line from file to facts against documents that whoever wrote the rules did not look at: the honest score. A rule made
 * for one of them takes its worth away; what they miss is looked for in other documents.
 */
class UnseenGoldTest {

    private static final Path FOLDER = Path.of("src/test/resources/heldout");

    private static final GoldBars BEST = new GoldBars(
            0.94, 0.89, 0.99, 0.86, 0.68, 0.99, 0.97,
            Map.of(EntityType.PERSON, 0.94, EntityType.ORGANIZATION, 0.80, EntityType.PLACE, 0.83));

    @Test
    void readsDocumentsItHasNotSeen() throws IOException {
        BEST.hold(GoldFolder.read(FOLDER.resolve("docs"), FOLDER));
    }
}
