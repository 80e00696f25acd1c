package org.countrydesk.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoreConfigurationTest {

    @Test
    void spellsOutARelativeFolder() {
        assertThat(StoreConfiguration.withAbsolutePath("jdbc:h2:file:data/desk;MODE=PostgreSQL"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/desk").toAbsolutePath() + ";MODE=PostgreSQL");
        assertThat(StoreConfiguration.withAbsolutePath("jdbc:h2:file:./data/desk"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/desk").toAbsolutePath());
    }

    @Test
    void leavesOtherAddressesAlone() {
        String absolute = "jdbc:h2:file:" + Path.of("data").toAbsolutePath().resolve("desk") + ";MODE=PostgreSQL";
        assertThat(StoreConfiguration.withAbsolutePath(absolute)).isEqualTo(absolute);
        assertThat(StoreConfiguration.withAbsolutePath("jdbc:h2:file:~/desk")).isEqualTo("jdbc:h2:file:~/desk");
        assertThat(StoreConfiguration.withAbsolutePath("jdbc:postgresql://localhost/desk"))
                .isEqualTo("jdbc:postgresql://localhost/desk");
        assertThat(StoreConfiguration.withAbsolutePath("jdbc:h2:mem:desk")).isEqualTo("jdbc:h2:mem:desk");
    }
}
