package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

class OriginTest {

    @TempDir
    private Path folder;

    private final Map<String, Object> file = new HashMap<>();
    private final Map<String, Object> machine = new HashMap<>();
    private final Map<String, Object> found = new HashMap<>();
    private final StandardEnvironment environment = new StandardEnvironment() {
        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            sources.addLast(new MapPropertySource(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, machine));
            sources.addLast(new MapPropertySource("Config resource 'application.properties'", file));
            sources.addLast(new MapPropertySource("server.ports", found));
        }
    };

    @BeforeEach
    void makesProgramAndStore() throws IOException {
        Files.write(program(), new byte[2 << 20]);
        Files.writeString(store(), "rows");
        file.put("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("desk") + ";MODE=PostgreSQL");
    }

    private Path program() {
        return folder.resolve("desk.jar");
    }

    private Path store() {
        return folder.resolve("desk.mv.db");
    }

    private String name() {
        return new Origin(program().toFile(), environment).name().orElseThrow();
    }

    @Test
    void staysWhileNothingChanges() {
        String before = name();
        found.put("local.server.port", 4711);
        machine.put("TERM", "dumb");
        machine.put("DESKTOP_SESSION", "none");
        assertThat(name()).isEqualTo(before);
    }

    @Test
    void changesWithTheProgram() throws IOException {
        String before = name();
        byte[] other = new byte[2 << 20];
        other[other.length - 30] = 1;
        Files.write(program(), other);
        assertThat(name()).isNotEqualTo(before);
    }

    @Test
    void changesWithASettingWhereverItIsGiven() {
        String before = name();
        file.put("desk.pages.cache", "1MB");
        String inFile = name();
        machine.put("DESK_SEEDS", "elsewhere");
        String inMachine = name();
        machine.put("spring.web.locale", "fr");
        assertThat(java.util.List.of(before, inFile, inMachine, name())).doesNotHaveDuplicates();
    }

    @Test
    void changesWithTheStore() throws IOException {
        String before = name();
        Files.setLastModifiedTime(store(), FileTime.fromMillis(Files.getLastModifiedTime(store()).toMillis() + 1));
        String later = name();
        Files.writeString(store(), "other rows");
        assertThat(java.util.List.of(before, later, name())).doesNotHaveDuplicates();
    }

    @Test
    void isUnknownWithoutAFileOfTheStore() throws IOException {
        Files.delete(store());
        assertThat(new Origin(program().toFile(), environment).name()).isEmpty();
        file.put("spring.datasource.url", "jdbc:postgresql://localhost/desk");
        assertThat(new Origin(program().toFile(), environment).name()).isEmpty();
    }

    @Test
    void isUnknownForAProgramInAFolder() {
        assertThat(new Origin(folder.toFile(), environment).name()).isEmpty();
        assertThat(new Origin(null, environment).name()).isEmpty();
    }
}
