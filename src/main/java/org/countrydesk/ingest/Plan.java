package org.countrydesk.ingest;

import java.io.IOException;
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
            } else if (same(file, before) && (before.refused() || file.modified().isBefore(lastLook.minus(RACY)))) {
                kept.add(before);
            } else if (file.bytes() == before.bytes() && before.sha256().equals(hash(file))) {
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

    private static String hash(Folder.Candidate file) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file.path())));
        } catch (IOException e) {
            return "";
        }
    }

    /** Return the hash of what is declared of a file. */
    static String hash(Map<String, String> declared) {
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
