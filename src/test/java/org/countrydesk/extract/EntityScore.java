package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Fact;
import tools.jackson.databind.JsonNode;

/** Compares the entities found in documents with the gold answers, one to one within document and type. */
final class EntityScore {

    /** One entity of a document: its forms, the name first. */
    record Entity(String source, EntityType type, Set<String> forms) {}

    /** How many gold records and found entities there are of a type, and how many agree. */
    record Count(int gold, int found, int agreed) {

        double precision() {
            return found == 0 ? 0 : (double) agreed / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) agreed / gold;
        }

        double f1() {
            return gold + found == 0 ? 0 : 2.0 * agreed / (gold + found);
        }
    }

    private final List<Entity> missed = new ArrayList<>();
    private final List<Entity> wrong = new ArrayList<>();
    private final Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);

    EntityScore(List<Entity> gold, List<Entity> found) {
        for (EntityType type : EntityType.values()) {
            List<Entity> wanted = new ArrayList<>(gold.stream().filter(e -> e.type() == type).toList());
            List<Entity> had = new ArrayList<>(found.stream().filter(e -> e.type() == type).toList());
            int all = wanted.size();
            int agreed = 0;
            List<Entity> left = new ArrayList<>();
            for (Entity entity : had) {
                Entity match = wanted.stream()
                        .filter(w -> w.source().equals(entity.source()) && w.forms().stream().anyMatch(entity.forms()::contains))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    left.add(entity);
                } else {
                    wanted.remove(match);
                    agreed++;
                }
            }
            missed.addAll(wanted);
            wrong.addAll(left);
            counts.put(type, new Count(all, had.size(), agreed));
        }
    }

    Count of(EntityType type) {
        return counts.getOrDefault(type, new Count(0, 0, 0));
    }

    /** Return the entities that mentions of one document make up. */
    static List<Entity> entities(String source, List<Fact.Mention> mentions) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Fact.Mention mention : mentions) {
            Entity entity = entities.computeIfAbsent(
                    mention.type() + "|" + mention.name(), k -> new Entity(source, mention.type(), new LinkedHashSet<>(Set.of(plain(mention.name())))));
            entity.forms().add(plain(mention.surface()));
        }
        return List.copyOf(entities.values());
    }

    /** Read a line of the gold file. */
    static Entity entity(JsonNode line) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain(line.get("name").asString()));
        line.get("aliases").forEach(alias -> forms.add(plain(alias.asString())));
        return new Entity(line.get("source").asString(), EntityType.valueOf(line.get("type").asString().toUpperCase(Locale.ROOT)), forms);
    }

    private static String plain(String name) {
        return name.replace('’', '\'').replaceFirst("^(?:The|the) ", "");
    }

    /** Print the scores and every difference. */
    String report() {
        StringBuilder text = new StringBuilder(toString());
        missed.forEach(each -> text.append("  missed ").append(each).append('\n'));
        wrong.forEach(each -> text.append("  false  ").append(each).append('\n'));
        return text.toString();
    }

    /** Print precision, recall and F1 of each type with the counts behind them. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("type              gold  found agreed  precision recall F1\n");
        counts.forEach((type, count) -> table.append(String.format(
                Locale.ROOT, "%-17s %4d %6d %6d %10.3f %6.3f %5.3f%n", type.word(), count.gold(), count.found(), count.agreed(), count.precision(), count.recall(), count.f1())));
        return table.toString();
    }
}
