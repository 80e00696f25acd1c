package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class StoreIndexesTest {

    private static final String URL = "jdbc:h2:mem:indexes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    /** A first ingest drops them and makes them again, so they must be those of the migrations. */
    @Test
    void makesTheIndexesThatTheMigrationsMake() throws SQLException {
        Flyway.configure().dataSource(URL, "", "").locations("classpath:db/migration").load().migrate();
        Map<String, String> migrated = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(URL, "", "");
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("select index_name, table_name, column_name, ordering_specification from information_schema.index_columns"
                        + " where table_schema = 'public' order by index_name, ordinal_position")) {
            while (columns.next()) {
                String column = columns.getString(3) + ("DESC".equals(columns.getString(4)) ? " desc" : "");
                migrated.merge(columns.getString(1), columns.getString(2) + " (" + column, (known, first) -> known + ", " + column);
            }
        }
        migrated.replaceAll((name, written) -> written + ")");
        assertThat(migrated).containsAllEntriesOf(Store.BY_VALUE).containsAllEntriesOf(Store.OF_LINKED);
    }
}
