package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.fact.EntityType;

/**
 * An entity of the whole corpus.
 *
 * @param slug its part of an address, unique in the corpus
 * @param forms its names, sorted
 * @param documents how many documents name it
 * @param first how often each of the first documents in the alphabet mentions it, at most {@value #FIRST}
 */
public record MergedEntity(
        String slug, String name, EntityType type, List<NameForm> forms, int documents, SortedMap<String, Integer> first) {

    /** Most documents listed. */
    public static final int FIRST = 50;

    private static final Comparator<NameForm> FULLEST = Comparator.<NameForm, Boolean>comparing(form -> !EntityMerger.isAbbreviation(form.name()))
            .thenComparing(form -> !form.name().toLowerCase(Locale.ROOT).startsWith("the "))
            .thenComparing(NameForm::documents)
            .thenComparing(form -> form.name().length())
            .thenComparing(NameForm::mentions)
            .thenComparing(NameForm::name, Comparator.reverseOrder());

    public MergedEntity {
        forms = List.copyOf(forms);
        first = Collections.unmodifiableSortedMap(new TreeMap<>(first));
    }

    /** Make an entity that has no slug yet; it is called what most documents call it in full, an abbreviation only for want of more. */
    public static MergedEntity of(Collection<NameForm> forms, int documents, SortedMap<String, Integer> first) {
        List<NameForm> sorted = forms.stream().sorted(Comparator.comparing(NameForm::name)).toList();
        NameForm fullest = sorted.stream().max(FULLEST).orElseThrow();
        return new MergedEntity("", fullest.name(), fullest.type(), sorted, documents, first);
    }

    /** Give entities their slugs; all that have the same {@link #root} must be among them. */
    public static List<MergedEntity> named(Collection<MergedEntity> entities) {
        List<MergedEntity> inOrder = new ArrayList<>(entities);
        inOrder.sort(Comparator.comparing(MergedEntity::type).thenComparing(MergedEntity::firstName));
        Set<String> taken = new HashSet<>();
        inOrder.replaceAll(entity -> entity.named(Slug.unique(Slug.of(entity.name()), suffix(entity.type()), taken)));
        inOrder.sort(Comparator.comparing(MergedEntity::slug));
        return inOrder;
    }

    private static String suffix(EntityType type) {
        return type.word().replace('_', '-');
    }

    private MergedEntity named(String unique) {
        return new MergedEntity(unique, name, type, forms, documents, first);
    }

    /** Return what the slugs begin with among which this one must be unique: the slug of the name without endings that tell namesakes apart. */
    public String root() {
        String root = Slug.of(name);
        for (String shorter = root; ; root = shorter) {
            String plain = root.replaceFirst("-[0-9]+$", "");
            for (EntityType each : EntityType.values()) {
                String ending = "-" + suffix(each);
                if (shorter.equals(root) && root.length() > ending.length() && root.endsWith(ending)) {
                    shorter = root.substring(0, root.length() - ending.length());
                } else if (shorter.equals(root) && plain.length() > ending.length() && plain.endsWith(ending)) {
                    shorter = plain.substring(0, plain.length() - ending.length());
                }
            }
            if (shorter.equals(root)) {
                return root;
            }
        }
    }

    private String firstName() {
        return forms.getFirst().name();
    }

    /** Return all other forms, sorted. */
    public List<String> aliases() {
        Set<String> aliases = surfaces();
        aliases.remove(name);
        return List.copyOf(aliases);
    }

    private Set<String> surfaces() {
        Set<String> surfaces = new TreeSet<>();
        forms.forEach(form -> {
            surfaces.add(form.name());
            surfaces.addAll(form.surfaces().keySet());
        });
        return surfaces;
    }

    /** Return its names and aliases with case, accents, dots and a leading "the" dropped. */
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        surfaces().forEach(surface -> keys.add(NameKey.of(surface)));
        keys.remove("");
        return keys;
    }

    /** Return the keys of its names. */
    public SortedSet<String> nameKeys() {
        SortedSet<String> keys = new TreeSet<>();
        forms.forEach(form -> keys.add(NameKey.of(form.name())));
        return keys;
    }

    /** Return the mentions in all documents. */
    public int mentions() {
        return forms.stream().mapToInt(NameForm::mentions).sum();
    }
}
