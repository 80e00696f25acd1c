package org.countrydesk.topic;

import org.countrydesk.fact.EntityType;

/** Types of topics as readers see them. */
final class TopicWords {

    private TopicWords() {}

    static String one(EntityType type) {
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

    static String several(EntityType type) {
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
}
