package org.countrydesk.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file the store is kept in, where it is H2 with a file. */
public final class StoreFile {

    private static final String URL = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    private StoreFile() {}

    /** Return the file of a store by its address, whether it is there or not; empty for any other store. */
    static Optional<Path> at(@Nullable String url) {
        if (url == null || !url.startsWith(URL)) {
            return Optional.empty();
        }
        int settings = url.indexOf(';');
        return Optional.of(Path.of(url.substring(URL.length(), settings < 0 ? url.length() : settings) + ENDING));
    }

    /** A folder given as data is meant below the working directory, which H2 takes only when it is spelt out. */
    static String withAbsolutePath(String url) {
        if (!url.startsWith(URL)) {
            return url;
        }
        int end = url.indexOf(';') < 0 ? url.length() : url.indexOf(';');
        String path = url.substring(URL.length(), end);
        return path.startsWith("~") ? url : URL + Path.of(path).toAbsolutePath().normalize() + url.substring(end);
    }

    /**
     * Return what tells whether the store at an address was written to since: size and time of its file. Empty where there is no file, as
     * with a server, whose rows others may change.
     */
    public static Optional<String> state(@Nullable String url) {
        return at(url == null ? null : withAbsolutePath(url)).filter(Files::exists).flatMap(file -> {
            try {
                return Optional.of(state(file));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** Return size and time of a file. */
    static String state(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    }
}
