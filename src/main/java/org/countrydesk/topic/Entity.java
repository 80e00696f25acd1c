package org.countrydesk.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.EntityType;

/** A person, organisation, place, people group, law, work, event or position that the documents name. */
@jakarta.persistence.Entity
public class Entity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entity_seq", allocationSize = 1000)
    private long id;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private EntityType type;
    private String aliases;
    private int mentions;
    private int documents;

    @Column(name = "name_keys")
    private String nameKeys;

    @Column(name = "by_document")
    private String byDocument;

    private String forms;

    @Column(name = "slug_root")
    private String slugRoot;

    @Embedded
    private Standing standing;

    protected Entity() {}

    public Entity(
            String slug,
            String name,
            EntityType type,
            String aliases,
            int mentions,
            int documents,
            String nameKeys,
            String byDocument,
            String forms,
            String slugRoot,
            Standing standing) {
        this.slug = slug;
        this.name = name;
        this.type = type;
        this.aliases = aliases;
        this.mentions = mentions;
        this.documents = documents;
        this.nameKeys = nameKeys;
        this.byDocument = byDocument;
        this.forms = forms;
        this.slugRoot = slugRoot;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public EntityType type() {
        return type;
    }

    public String aliases() {
        return aliases;
    }

    public int mentions() {
        return mentions;
    }

    public int documents() {
        return documents;
    }

    public String nameKeys() {
        return nameKeys;
    }

    public String byDocument() {
        return byDocument;
    }

    public String forms() {
        return forms;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return String.join("\u001f", slug, name, type.name(), aliases, "" + mentions, "" + documents, nameKeys, byDocument, forms);
    }
}
