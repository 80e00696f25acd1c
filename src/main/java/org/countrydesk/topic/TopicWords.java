package org.countrydesk.topic;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.countrydesk.fact.EntityType;
import org.countrydesk.web.BadParameterException;
import org.jspecify.annotations.Nullable;

/** Types of topics as readers see them. */
public final class TopicWords {

    private TopicWords() {}

    /** Return the word for one of a type. */
    public static String one(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organisation";
            case PLACE -> "Place";
            case PEOPLE_GROUP -> "People";
            case LAW_OR_AGREEMENT -> "Law or agreement";
            case WORK -> "Work";
            case EVENT -> "Event";
            case POSITION -> "Position";
        };
    }

    /** Return the word for several of a type. */
    public static String several(EntityType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organisations";
            case PLACE -> "Places";
            case PEOPLE_GROUP -> "Peoples";
            case LAW_OR_AGREEMENT -> "Laws and agreements";
            case WORK -> "Works";
            case EVENT -> "Events";
            case POSITION -> "Positions";
        };
    }

    /** Read a type out of a request; empty means any. */
    public static @Nullable EntityType type(String word) {
        if (word.isEmpty()) {
            return null;
        }
        return Arrays.stream(EntityType.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "type",
                        "'type' is '" + word + "'. Known here: "
                                + Arrays.stream(EntityType.values()).map(EntityType::word).collect(Collectors.joining(", ")) + "."));
    }
}
