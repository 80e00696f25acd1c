create sequence dated_statement_seq start with 1 increment by 1000;
create table dated_statement (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    passage integer not null,
    section integer not null,
    span_start integer not null,
    span_end integer not null,
    sentence varchar(1000000) not null,
    surface varchar(400) not null,
    edtf varchar(64) not null,
    approximate boolean not null,
    earliest date not null,
    latest date not null
);
create index dated_statement_by_document on dated_statement (document_id, number);
create index dated_statement_by_date on dated_statement (earliest, latest);
