package org.countrydesk.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreProbeTest {

    @TempDir
    private Path temp;

    private Path file;
    private String url;

    @BeforeEach
    void fill() throws SQLException {
        file = temp.resolve("desk.mv.db");
        url = "jdbc:h2:file:" + temp.resolve("desk") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id bigint primary key, text varchar(10000) not null)");
            statement.execute("insert into note select x, repeat(cast(random_uuid() as varchar), 50) from system_range(1, 2000)");
        }
    }

    @Test
    void leavesASoundFileAlone() {
        assertThat(probe()).isFalse();
        assertThat(file).exists();
        assertThat(StoreProbe.moveAsideIfDamaged("jdbc:h2:file:" + temp.resolve("none"), "sa", "")).isFalse();
        assertThat(StoreProbe.moveAsideIfDamaged("jdbc:postgresql://localhost/desk", "sa", "")).isFalse();
    }

    @Test
    void leavesAFileThatIsInUseAlone() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(StoreProbe.moveAsideIfDamaged(url, "sa", "")).isFalse();
            assertThat(StoreProbe.moveAsideIfDamaged(url, "sa", "another")).as("wrong password").isFalse();
        }
        assertThat(file).exists();
    }

    @Test
    void movesGarbageAside() throws IOException {
        byte[] garbage = new byte[50_000];
        new Random(5).nextBytes(garbage);
        Files.write(file, garbage);
        assertThat(probe()).isTrue();
        assertThat(file).doesNotExist();
        assertThat(temp.resolve("desk.mv.db.damaged")).hasBinaryContent(garbage);
        assertThat(probe()).as("a missing file is no damage").isFalse();
    }

    @Test
    void movesAFileWithADamagedMiddleAside() throws IOException {
        damage();
        assertThat(probe()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void doesNotReadAFileThatIsAsItWasLeft() throws IOException {
        damage();
        StoreProbe.left(url);
        assertThat(probe()).as("left in order").isFalse();
        assertThat(probe()).as("the note is good for one start").isTrue();
    }

    @Test
    void readsAFileThatWasWrittenSinceItWasLeft() throws IOException {
        StoreProbe.left(url);
        damage();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 1000));
        assertThat(probe()).isTrue();
    }

    private void damage() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[60_000]);
        }
    }

    private boolean probe() {
        return StoreProbe.moveAsideIfDamaged(url, "sa", "");
    }
}
