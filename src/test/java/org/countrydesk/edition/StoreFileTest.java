package org.countrydesk.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoreFileTest {

    @Test
    void spellsOutARelativeFolder() {
        assertThat(StoreFile.withAbsolutePath("jdbc:h2:file:data/desk;MODE=PostgreSQL"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/desk").toAbsolutePath() + ";MODE=PostgreSQL");
        assertThat(StoreFile.withAbsolutePath("jdbc:h2:file:./data/desk"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/desk").toAbsolutePath());
    }

    @Test
    void leavesOtherAddressesAlone() {
        String absolute = "jdbc:h2:file:" + Path.of("data").toAbsolutePath().resolve("desk") + ";MODE=PostgreSQL";
        assertThat(StoreFile.withAbsolutePath(absolute)).isEqualTo(absolute);
        assertThat(StoreFile.withAbsolutePath("jdbc:h2:file:~/desk")).isEqualTo("jdbc:h2:file:~/desk");
        assertThat(StoreFile.withAbsolutePath("jdbc:postgresql://localhost/desk"))
                .isEqualTo("jdbc:postgresql://localhost/desk");
        assertThat(StoreFile.withAbsolutePath("jdbc:h2:mem:desk")).isEqualTo("jdbc:h2:mem:desk");
    }
}
