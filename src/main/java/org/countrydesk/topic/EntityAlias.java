package org.countrydesk.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A key of an entity under which no mention is kept: of an alias. */
@Entity
public class EntityAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entity_alias_seq", allocationSize = 1000)
    private long id;


    @Column(name = "entity_id")
    private long entityId;

    @Column(name = "name_key")
    private String nameKey;

    protected EntityAlias() {}

    public EntityAlias(
            long entityId,
            String nameKey) {
        this.entityId = entityId;
        this.nameKey = nameKey;
    }

    public long id() {
        return id;
    }
}
