package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countrydesk.fact.EntityType;

/**
 * Joins what documents name apart: entities of one type with the same name, with an alias that is another's name, or with an
 * abbreviation that one document spells out. An alias or abbreviation that stands for several things in the corpus joins
 * nothing. Errs towards leaving apart.
 */
public final class EntityMerger {

    private EntityMerger() {}

    /**
     * Merge the entities of all documents.
     *
     * @param entities in any order; the result does not depend on it
     * @return sorted by slug
     */
    public static List<MergedEntity> of(Collection<LocalEntity> entities) {
        Map<EntityType, List<Keyed>> byType = new EnumMap<>(EntityType.class);
        for (LocalEntity entity : entities) {
            Keyed keyed = Keyed.of(entity);
            if (!keyed.key().isEmpty()) {
                byType.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(keyed);
            }
        }
        List<EntityCluster> clusters = new ArrayList<>();
        byType.forEach((type, ofType) -> clusters.addAll(clusters(type, ofType)));
        clusters.sort(Comparator.comparing(EntityCluster::type).thenComparing(cluster -> cluster.names().firstKey()));
        List<MergedEntity> merged = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (EntityCluster cluster : clusters) {
            String name = cluster.name();
            String slug = Slug.unique(Slug.of(name), cluster.type().word().replace('_', '-'), slugs);
            merged.add(cluster.named(slug, name));
        }
        merged.sort(Comparator.comparing(MergedEntity::slug));
        return merged;
    }

    /** An entity with the keys of its name and surfaces; a territory's key is its code, however it is spelt. */
    private record Keyed(LocalEntity entity, String key, Map<String, String> surfaces) {

        static Keyed of(LocalEntity entity) {
            Map<String, String> surfaces = new TreeMap<>();
            entity.surfaces().forEach(surface -> surfaces.put(surface, key(entity.type(), surface)));
            return new Keyed(entity, key(entity.type(), entity.name()), surfaces);
        }

        private static String key(EntityType type, String name) {
            Optional<String> territory = type == EntityType.PLACE ? Territories.code(name) : Optional.empty();
            return territory.map(code -> "territory " + code).orElseGet(() -> NameKey.of(name));
        }
    }

    private static Collection<EntityCluster> clusters(EntityType type, List<Keyed> entities) {
        Joining joining = new Joining();
        entities.forEach(entity -> joining.add(entity.key()));
        joinAliases(type, entities, joining);
        joinAbbreviations(entities, joining);
        Map<Integer, EntityCluster> clusters = new HashMap<>();
        for (Keyed entity : entities) {
            clusters.computeIfAbsent(joining.root(entity.key()), root -> new EntityCluster(type))
                    .add(entity.entity());
        }
        return clusters.values();
    }

    /**
     * Join an entity with the one whose name is its alias of several words, where entities of one name only have that alias,
     * and two names that share an alias which shortens neither.
     */
    private static void joinAliases(EntityType type, List<Keyed> entities, Joining joining) {
        Map<String, Map<String, String>> namesByAlias = new TreeMap<>();
        for (Keyed entity : entities) {
            entity.surfaces().forEach((surface, alias) -> {
                if (alias.indexOf(' ') > 0
                        && !alias.equals(entity.key())
                        && !dropsTerritory(surface, entity.entity().name())) {
                    namesByAlias.computeIfAbsent(alias, a -> new TreeMap<>()).put(entity.key(), surface);
                }
            });
        }
        namesByAlias.forEach((alias, names) -> {
            List<String> keys = List.copyOf(names.keySet());
            if (keys.size() == 1 && joining.has(alias)) {
                joining.join(alias, keys.getFirst());
            } else if (keys.size() == 2
                    && type != EntityType.PERSON
                    && alias.split(" ").length > 2
                    && keys.stream().noneMatch(key -> shortens(alias, key))) {
                joining.join(keys.getFirst(), keys.getLast());
                if (joining.has(alias)) {
                    joining.join(alias, keys.getFirst());
                }
            }
        });
    }

    /** Tell an alias that leaves a country out of the name: {@code the Ministry of Trade} may be any country's. */
    private static boolean dropsTerritory(String alias, String name) {
        return shortens(NameKey.of(alias), NameKey.of(name))
                && !Territories.in(alias).containsAll(Territories.in(name));
    }

    private static boolean shortens(String alias, String name) {
        return Arrays.asList(name.split(" ")).containsAll(Arrays.asList(alias.split(" ")));
    }

    /** Join an entity known by an abbreviation alone with the one that other documents abbreviate so, if there is just one. */
    private static void joinAbbreviations(List<Keyed> entities, Joining joining) {
        Map<String, Set<Integer>> rootsByAbbreviation = new TreeMap<>();
        Map<String, String> nameOf = new HashMap<>();
        Set<String> alone = new HashSet<>();
        for (Keyed entity : entities) {
            if (isAbbreviation(entity.entity().name())) {
                alone.add(entity.key());
                continue;
            }
            entity.surfaces().forEach((surface, key) -> {
                if (isAbbreviation(surface) && !key.equals(entity.key())) {
                    rootsByAbbreviation
                            .computeIfAbsent(key, k -> new HashSet<>())
                            .add(joining.root(entity.key()));
                    nameOf.put(key, entity.key());
                }
            });
        }
        rootsByAbbreviation.forEach((abbreviation, roots) -> {
            if (roots.size() == 1 && alone.contains(abbreviation)) {
                joining.join(abbreviation, nameOf.getOrDefault(abbreviation, abbreviation));
            }
        });
    }

    /** Tell a word of two to ten letters, most of them capitals: {@code U.N.}, {@code NATO}, {@code MoFA}. */
    static boolean isAbbreviation(String surface) {
        int capitals = 0;
        int others = 0;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetterOrDigit(c)) {
                others++;
            } else if (c != '.' && c != '-' && c != '&') {
                return false;
            }
        }
        return capitals >= 2 && capitals + others <= 10 && capitals > others;
    }
}
