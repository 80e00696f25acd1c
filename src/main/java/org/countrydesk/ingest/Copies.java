package org.countrydesk.ingest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds files that hold the same bytes as another: the first by name is the document, the others are none. */
final class Copies {

    private Copies() {}

    /**
     * Return each copy's name with the name of the file it is a copy of. Only files of the same size are compared, and
     * opened only where the store does not know their hash.
     *
     * @param files sorted by name
     * @param lastLook when the files were last looked at
     */
    static Map<String, String> among(List<Folder.Candidate> files, Map<String, Known> known, Instant lastLook) {
        Map<Long, Long> sizes =
                files.stream().collect(Collectors.groupingBy(Folder.Candidate::bytes, HashMap::new, Collectors.counting()));
        Function<Folder.Candidate, String> hash = file -> {
            Known before = known.get(file.name());
            return before != null && Plan.isAsRead(file, before, lastLook) ? before.sha256() : Plan.hash(file);
        };
        Map<String, String> copies = new TreeMap<>();
        Map<String, String> first = new HashMap<>();
        for (Folder.Candidate file : files) {
            if (file.bytes() > 0 && sizes.getOrDefault(file.bytes(), 0L) > 1) {
                String sha256 = hash.apply(file);
                String other = sha256.isEmpty() ? null : first.putIfAbsent(sha256, file.name());
                if (other != null) {
                    copies.put(file.name(), other);
                }
            }
        }
        return copies;
    }
}
