package org.countrydesk.across;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stand-in. */
public final class SeeAlsoResolver {
    public record Target(String path, String label) {}

    public SeeAlsoResolver(Map<String, String> titles, List<EntityMerger.MergedEntity> entities) {}

    public Optional<Target> resolve(String entry, String document) {
        return Optional.empty();
    }
}
