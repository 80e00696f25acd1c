package org.countrydesk.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the database file before it is used. The store is made from the documents and can be made again, so that a
 * damaged file is moved aside rather than stop the desk. A file that is as the desk left it when it stopped in order is not read.
 */
final class StoreProbe {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProbe.class);

    /** H2's codes for a file in use, a wrong name or password, and a lack of memory: the file itself is sound. */
    private static final List<Integer> NOT_THE_FILE = List.of(90020, 28000, 90108);

    private StoreProbe() {}

    /**
     * Move the file aside when it cannot be opened or not every row of it can be read.
     *
     * @param url of the database; another than one of an H2 file is left alone
     * @return true when the file was moved aside
     */
    static boolean moveAsideIfDamaged(@Nullable String url, @Nullable String user, @Nullable String password) {
        Path file = StoreFile.at(url).orElse(null);
        if (url == null || file == null || !Files.exists(file) || StoreMark.isAsLeft(file)) {
            return false;
        }
        try {
            readAll(url, user, password);
            return false;
        } catch (SQLException e) {
            if (NOT_THE_FILE.contains(e.getErrorCode())) {
                return false;
            }
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            LOG.error(
                    "The store '{}' is damaged ({}); it is kept as '{}' and made again from the documents.",
                    file,
                    e.getMessage(),
                    aside);
            try {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
            return true;
        }
    }

    /** Note how the file was left, when the database in it is closed. */
    static void left(String url) {
        StoreFile.at(url).ifPresent(StoreMark::leave);
    }

    /** The last column of a table is in no index, so that asking for it reads the rows themselves. */
    private static void readAll(String url, @Nullable String user, @Nullable String password) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.put("user", user);
        }
        if (password != null) {
            properties.put("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            Map<String, String> lastColumns = new LinkedHashMap<>();
            try (ResultSet columns = statement.executeQuery("select table_name, column_name from information_schema.columns"
                    + " where table_schema = 'public' order by table_name, ordinal_position")) {
                while (columns.next()) {
                    lastColumns.put(columns.getString(1), columns.getString(2));
                }
            }
            for (Map.Entry<String, String> column : lastColumns.entrySet()) {
                statement
                        .executeQuery("select count(\"" + column.getValue() + "\"), max(char_length(cast(\"" + column.getValue()
                                + "\" as varchar))) from \"" + column.getKey() + "\"")
                        .close();
            }
        }
    }
}
