package org.countrydesk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an ingest has to do: which files to read, which to keep, which have gone.
 *
 * @param touched kept files whose size or time of change must be noted
 */
record Plan(List<Folder.Candidate> toRead, List<Known> kept, List<Known> gone, Map<Known, Folder.Candidate> touched) {

    private static final String OF_NOTHING = digest(Map.of());

    /** A file changed this shortly before it was last looked at may have changed again within the clock's tick. */
    private static final Duration RACY = Duration.ofSeconds(2);

    /**
     * Compare the folder with what the store knows. A file whose size and time of change are as kept is not opened; another
     * one is hashed, and read again only when its bytes or what is declared of it differ.
     *
     * @param readAll true where the code that reads has changed
     * @param lastLook when the files were last looked at
     */
    static Plan of(
            List<Folder.Candidate> candidates,
            Map<String, Known> known,
            Declarations declarations,
            boolean readAll,
            Instant lastLook) {
        List<Folder.Candidate> toRead = new ArrayList<>();
        List<Known> kept = new ArrayList<>();
        Map<Known, Folder.Candidate> touched = new HashMap<>();
        Map<String, Known> gone = new TreeMap<>(known);
        for (Folder.Candidate file : candidates) {
            Known before = gone.remove(file.name());
            if (before == null || readAll || !before.metadataHash().equals(hash(declarations.of(file.name())))) {
                toRead.add(file);
            } else if (before.refused() ? same(file, before) && !canBeOpenedNow(file, before) : isAsRead(file, before, lastLook)) {
                kept.add(before);
            } else if (!before.refused() && file.bytes() == before.bytes() && before.sha256().equals(hash(file))) {
                kept.add(before);
                if (!same(file, before)) {
                    touched.put(before, file);
                }
            } else {
                toRead.add(file);
            }
        }
        return new Plan(toRead, kept, List.copyOf(gone.values()), touched);
    }

    boolean changesNothing() {
        return toRead.isEmpty() && gone.isEmpty();
    }

    private static boolean same(Folder.Candidate file, Known before) {
        return file.bytes() == before.bytes() && file.modified().equals(before.modified());
    }

    /** A file that could not be opened may be let open without changing. */
    private static boolean canBeOpenedNow(Folder.Candidate file, Known before) {
        return before.unopened() && Files.isReadable(file.path());
    }

    /** Tell whether a document's file is as it was when it was read, without opening it. */
    static boolean isAsRead(Folder.Candidate file, Known before, Instant lastLook) {
        return !before.refused() && same(file, before) && file.modified().isBefore(lastLook.minus(RACY));
    }

    /** Return the hash of a file's bytes; empty where it cannot be opened. */
    static String hash(Folder.Candidate file) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        }
    }

    /** Return the hash of what is declared of a file. */
    static String hash(Map<String, String> declared) {
        return declared.isEmpty() ? OF_NOTHING : digest(declared);
    }

    private static String digest(Map<String, String> declared) {
        return HexFormat.of()
                .formatHex(sha256().digest(new TreeMap<>(declared).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
