package org.countrydesk.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A note beside a database file on how the desk left it when it stopped in order, so that the next start need not read all of it. */
final class StoreMark {

    private static final String ENDING = ".left";

    private StoreMark() {}

    /** Note size and time of the file; nothing where there is no file any more. */
    static void leave(Path file) {
        try {
            if (Files.exists(file)) {
                Files.writeString(beside(file), StoreFile.state(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note how '" + file + "' was left", e);
        }
    }

    /** Tell whether the file is as it was left, and take the note away: a desk that is killed leaves none. */
    static boolean isAsLeft(Path file) {
        try {
            Path mark = beside(file);
            boolean same = Files.exists(mark) && Files.readString(mark).equals(StoreFile.state(file));
            Files.deleteIfExists(mark);
            return same;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }
}
