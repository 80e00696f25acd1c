-- What the linking across documents looks up, so that a changed document is linked without reading the others.

-- Numbers by which the sentences of documents meet, four bytes each.
create table sketch (
    document_id bigint primary key references document (id) on delete cascade,
    sentences bytea not null
);

-- What a document names: a line a name, with its kind, how often it is mentioned, and the words on the page. Long ones in parts.
create sequence naming_seq start with 1 increment by 100;
create table naming (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    names varchar(1000000) not null
);
create index naming_by_document on naming (document_id, number);

alter table document add column title_key varchar(1100) default '' not null;
create index document_by_title_key on document (title_key);
alter table see_also add column entry_key varchar(1100) default '' not null;
create index see_also_by_key on see_also (entry_key);
create index explanation_by_key on explanation (name_key);

-- The names of an entity with their counts, as a line each, and what its slug begins with among namesakes.
alter table entity add column forms varchar(1000000) default '' not null;
alter table entity add column slug_root varchar(120) default '' not null;
create index entity_by_slug_root on entity (slug_root);

-- Keys of an entity that no mention is kept under: those of its aliases.
create sequence entity_alias_seq start with 1 increment by 1000;
create table entity_alias (
    id bigint primary key,
    entity_id bigint not null references entity (id) on delete cascade,
    name_key varchar(1100) not null
);
create index entity_alias_by_key on entity_alias (name_key);
create index entity_alias_by_entity on entity_alias (entity_id);

-- Figures that may measure the same agree in their block; null where there is no period.
alter table statistic add column block bigint;
create index statistic_by_block on statistic (block);
alter table series add column block bigint default 0 not null;
alter table series add column base varchar(120) default '' not null;
alter table series add column first_document varchar(100) default '' not null;
alter table series add column first_statistic varchar(120) default '' not null;
alter table series alter column slug set data type varchar(200);
create index series_by_block on series (block);
create index series_by_base on series (base);

-- A hash over what a link follows from: it is looked at again when that changes.
alter table link add column cause bigint default 0 not null;
create index link_by_cause on link (cause);

-- Rows that have ended are found without looking at those that stand.
create index document_by_last on document (last_edition);
create index shared_passage_by_last on shared_passage (last_edition);
create index link_by_last on link (last_edition);
create index entity_by_last on entity (last_edition);
create index ambassador_by_last on ambassador (last_edition);
create index series_by_last on series (last_edition);
create index problem_by_last on problem (last_edition);
create index refusal_by_last on refusal (last_edition);
