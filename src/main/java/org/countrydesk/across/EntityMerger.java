package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.fact.EntityType;

/**
 * Joins what documents name apart: entities of one type with the same name, with an alias that is another's name, or with an
 * abbreviation that one document spells out. An alias or abbreviation that stands for several things in the corpus joins
 * nothing. Errs towards leaving apart.
 */
public final class EntityMerger {

    private EntityMerger() {}

    /**
     * Put names that stand for one entity together.
     *
     * @param forms in any order; the result does not depend on it
     */
    public static List<List<NameForm>> clusters(Collection<NameForm> forms) {
        Map<EntityType, List<Keyed>> byType = new EnumMap<>(EntityType.class);
        for (NameForm form : forms) {
            Keyed keyed = Keyed.of(form);
            if (!keyed.key().isEmpty()) {
                byType.computeIfAbsent(form.type(), type -> new ArrayList<>()).add(keyed);
            }
        }
        List<List<NameForm>> clusters = new ArrayList<>();
        byType.forEach((type, ofType) -> clusters.addAll(clusters(type, ofType)));
        return clusters;
    }

    /** Return the keys by which a name may be joined with others: its own, and those of surfaces that are several words or initials. */
    public static Set<String> handles(NameForm form) {
        Keyed keyed = Keyed.of(form);
        Set<String> handles = new TreeSet<>(List.of(keyed.key(), NameKey.of(form.name())));
        keyed.surfaces().forEach((surface, key) -> {
            if (key.indexOf(' ') > 0 || isAbbreviation(surface)) {
                handles.add(key);
            }
        });
        handles.remove("");
        return handles;
    }

    /** A name with the keys of it and its surfaces; a territory's key is its code, however it is spelt. */
    private record Keyed(NameForm form, String key, Map<String, String> surfaces) {

        static Keyed of(NameForm form) {
            Map<String, String> surfaces = new TreeMap<>();
            form.surfaces().keySet().forEach(surface -> surfaces.put(surface, key(form.type(), surface)));
            return new Keyed(form, key(form.type(), form.name()), surfaces);
        }

        private static String key(EntityType type, String name) {
            Optional<String> territory = type == EntityType.PLACE ? Territories.code(name) : Optional.empty();
            return territory.map(code -> "territory " + code).orElseGet(() -> NameKey.of(name));
        }
    }

    private static Collection<List<NameForm>> clusters(EntityType type, List<Keyed> names) {
        Joining joining = new Joining();
        names.forEach(name -> {
            String plain = NameKey.of(name.form().name());
            joining.add(name.key());
            joining.add(plain);
            joining.join(name.key(), plain); // mentions are kept under the plain key, so that it must mean one entity
        });
        joinAliases(type, names, joining);
        joinAbbreviations(names, joining);
        Map<Integer, List<NameForm>> clusters = new HashMap<>();
        for (Keyed name : names) {
            clusters.computeIfAbsent(joining.root(name.key()), root -> new ArrayList<>()).add(name.form());
        }
        return clusters.values();
    }

    /**
     * Join an entity with the one whose name is its alias of several words, where entities of one name only have that alias,
     * and two names that share an alias which shortens neither.
     */
    private static void joinAliases(EntityType type, List<Keyed> names, Joining joining) {
        Map<String, Map<String, String>> namesByAlias = new TreeMap<>();
        for (Keyed entity : names) {
            entity.surfaces().forEach((surface, alias) -> {
                if (alias.indexOf(' ') > 0
                        && !alias.equals(entity.key())
                        && !dropsTerritory(surface, entity.form().name())) {
                    namesByAlias.computeIfAbsent(alias, a -> new TreeMap<>()).put(entity.key(), surface);
                }
            });
        }
        namesByAlias.forEach((alias, called) -> {
            List<String> keys = List.copyOf(called.keySet());
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
    private static void joinAbbreviations(List<Keyed> names, Joining joining) {
        Map<String, Set<Integer>> rootsByAbbreviation = new TreeMap<>();
        Map<String, String> nameOf = new HashMap<>();
        Set<String> alone = new HashSet<>();
        for (Keyed entity : names) {
            if (isAbbreviation(entity.form().name())) {
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
