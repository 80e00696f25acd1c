package org.countrydesk.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A key under which mentions of an entity are kept. */
@Entity
public class EntityName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entity_name_seq", allocationSize = 1000)
    private long id;


    @Column(name = "entity_id")
    private long entityId;

    @Column(name = "name_key")
    private String nameKey;

    protected EntityName() {}

    public EntityName(
            long entityId,
            String nameKey) {
        this.entityId = entityId;
        this.nameKey = nameKey;
    }

    public long id() {
        return id;
    }
}
