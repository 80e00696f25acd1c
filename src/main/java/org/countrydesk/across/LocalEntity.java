package org.countrydesk.across;

import java.util.Set;
import org.countrydesk.fact.EntityType;

/**
 * An entity as one document names it.
 *
 * @param name the fullest form in the document
 * @param surfaces all forms in the document, as written
 */
public record LocalEntity(String document, String name, EntityType type, Set<String> surfaces, int mentions) {

    public LocalEntity {
        surfaces = Set.copyOf(surfaces);
    }
}
