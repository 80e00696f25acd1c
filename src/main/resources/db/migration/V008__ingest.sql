create sequence problem_seq start with 1 increment by 100;
create table problem (
    id bigint primary key,
    document varchar(100) not null,
    source varchar(2100) not null,
    level varchar(10) not null,
    stage varchar(20) not null,
    line integer not null,
    place_in_line integer not null,
    words varchar(100) not null,
    text varchar(2000) not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index problem_by_source on problem (source);

create sequence ledger_entry_seq start with 1 increment by 1000;
create table ledger_entry (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    passage integer not null,
    span_start integer not null,
    span_end integer not null,
    surface varchar(1000) not null,
    verdict varchar(30) not null,
    reason varchar(400) not null
);
create index ledger_entry_by_document on ledger_entry (document_id, number);

-- A file that was looked at and refused; kept so that it is not looked at again before it changes.
create sequence refusal_seq start with 1 increment by 100;
create table refusal (
    id bigint primary key,
    source varchar(2100) not null,
    metadata_hash varchar(64) not null,
    bytes bigint not null,
    modified_at timestamp with time zone not null,
    unopened boolean not null,
    first_edition bigint not null,
    last_edition bigint not null
);
