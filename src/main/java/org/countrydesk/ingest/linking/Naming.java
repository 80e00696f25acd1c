package org.countrydesk.ingest.linking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.Mention;

/** What a document names, gathered from its mentions when it is read; a part of it where it is long. */
@Entity
public class Naming {

    private static final int PART = 900_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "naming_seq", allocationSize = 100)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    private int number;
    private String names;

    protected Naming() {
        names = "";
    }

    private Naming(long documentId, int number, String names) {
        this.documentId = documentId;
        this.number = number;
        this.names = names;
    }

    /** Gather what a document’s mentions name. */
    public static List<Naming> of(long document, List<Mention> mentions) {
        record Name(EntityType type, String name) {}
        Map<Name, Integer> counts = new TreeMap<>(Comparator.comparing(Name::type).thenComparing(Name::name));
        Map<Name, Set<String>> surfaces = new TreeMap<>(Comparator.comparing(Name::type).thenComparing(Name::name));
        for (Mention mention : mentions) {
            Name name = new Name(mention.type(), plain(mention.name()));
            counts.merge(name, 1, Integer::sum);
            surfaces.computeIfAbsent(name, n -> new TreeSet<>()).add(plain(mention.surface()));
        }
        List<Naming> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        counts.forEach((name, count) -> {
            String line = name.type() + "\t" + count + "\t" + name.name() + "\t"
                    + String.join("\t", surfaces.getOrDefault(name, Set.of())) + "\n";
            if (part.length() + line.length() > PART) {
                parts.add(new Naming(document, parts.size() + 1, part.toString()));
                part.setLength(0);
            }
            part.append(Keys.cut(line, PART));
        });
        if (!part.isEmpty()) {
            parts.add(new Naming(document, parts.size() + 1, part.toString()));
        }
        return parts;
    }

    /** Lines and columns end with what a name does not hold then. */
    static String plain(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    static List<LocalEntity> read(String document, String names) {
        return names.lines()
                .map(line -> {
                    String[] columns = line.split("\t");
                    return new LocalEntity(
                            document,
                            columns[2],
                            EntityType.valueOf(columns[0]),
                            Set.copyOf(new TreeSet<>(Arrays.asList(columns).subList(3, columns.length))),
                            Integer.parseInt(columns[1]));
                })
                .toList();
    }
}
