package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.fact.EntityType;

/** The names of a corpus, gathered document by document. */
public final class NameForms {

    private final Map<Form, Gathered> forms = new HashMap<>();
    private final List<String> documents = new ArrayList<>();

    private record Form(EntityType type, String name) {}

    /** Add what a document names; documents come in the order of their names. */
    public void add(String document, Collection<LocalEntity> entities) {
        documents.add(document);
        for (LocalEntity entity : entities) {
            forms.computeIfAbsent(new Form(entity.type(), entity.name()), form -> new Gathered())
                    .add(documents.size() - 1, entity);
        }
    }

    /** Join the names, and give each entity its part of an address: sorted by it. */
    public List<MergedEntity> merged() {
        List<NameForm> all = new ArrayList<>(forms.size());
        forms.forEach((form, gathered) -> all.add(gathered.form(form)));
        List<MergedEntity> merged = new ArrayList<>();
        for (List<NameForm> cluster : EntityMerger.clusters(all)) {
            TreeMap<Integer, Integer> mentions = new TreeMap<>();
            for (NameForm form : cluster) {
                Gathered gathered = forms.get(new Form(form.type(), form.name()));
                for (int i = 0; gathered != null && i < gathered.size; i++) {
                    mentions.merge(gathered.documents[i], gathered.mentions[i], Integer::sum);
                }
            }
            TreeMap<String, Integer> first = new TreeMap<>();
            mentions.entrySet().stream()
                    .limit(MergedEntity.FIRST)
                    .forEach(entry -> first.put(documents.get(entry.getKey()), entry.getValue()));
            merged.add(MergedEntity.of(cluster, mentions.size(), first));
        }
        return MergedEntity.named(merged);
    }

    private static final class Gathered {

        private final TreeMap<String, Integer> surfaces = new TreeMap<>();
        private int[] documents = new int[1];
        private int[] mentions = new int[1];
        private int size;

        void add(int document, LocalEntity entity) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, size * 2);
                mentions = Arrays.copyOf(mentions, size * 2);
            }
            documents[size] = document;
            mentions[size++] = entity.mentions();
            entity.surfaces().forEach(surface -> surfaces.merge(surface, 1, Integer::sum));
        }

        NameForm form(Form form) {
            return new NameForm(form.type(), form.name(), size, Arrays.stream(mentions, 0, size).sum(), surfaces);
        }
    }
}
