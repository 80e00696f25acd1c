-- Arithmetic that a document states or implies about its figures, reckoned again. Figures: their numbers, comma-separated.
create sequence arithmetic_seq start with 1 increment by 1000;
create table arithmetic (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    passage integer not null,
    kind varchar(20) not null,
    figures varchar(400) not null,
    stated numeric(38, 10),
    computed numeric(38, 10) not null,
    agrees boolean
);
create index arithmetic_by_document on arithmetic (document_id, passage);

-- The sentence in which a document tells who or what a name stands for.
create sequence explanation_seq start with 1 increment by 1000;
create table explanation (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    passage integer not null,
    sentence varchar(1000) not null,
    name_key varchar(1100) not null,
    expansion boolean not null
);
create index explanation_by_document on explanation (document_id);
