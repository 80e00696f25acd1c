create sequence mention_seq start with 1 increment by 1000;
create table mention (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    passage integer not null,
    span_start integer not null,
    span_end integer not null,
    sentence_start integer not null,
    sentence_end integer not null,
    surface varchar(1000) not null,
    name varchar(1000) not null,
    type varchar(20) not null,
    name_key varchar(1100) not null
);
create index mention_by_document on mention (document_id, passage);
create index mention_by_key on mention (name_key);

create sequence entity_seq start with 1 increment by 1000;
create table entity (
    id bigint primary key,
    slug varchar(120) not null,
    name varchar(1000) not null,
    type varchar(20) not null,
    aliases varchar(10000) not null,
    mentions integer not null,
    documents integer not null,
    name_keys varchar(100000) not null,
    by_document varchar(1000000) not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index entity_by_slug on entity (slug);
create index entity_by_mentions on entity (mentions);

-- Which mention keys an entity gathers.
create sequence entity_name_seq start with 1 increment by 1000;
create table entity_name (
    id bigint primary key,
    entity_id bigint not null references entity (id) on delete cascade,
    name_key varchar(1100) not null
);
create index entity_name_by_key on entity_name (name_key);
create index entity_name_by_entity on entity_name (entity_id);
