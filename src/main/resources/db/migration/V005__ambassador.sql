create sequence term_seq start with 1 increment by 100;
create table term (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    passage integer not null,
    ambassador varchar(100) not null,
    name varchar(400) not null,
    role varchar(20) not null,
    country varchar(200) not null,
    start_date varchar(64),
    end_date varchar(64),
    incumbent boolean not null,
    place_in_line integer not null,
    raw_start varchar(400) not null,
    raw_end varchar(400) not null
);
create index term_by_document on term (document_id, number);
create index term_by_ambassador on term (ambassador);

create sequence ambassador_seq start with 1 increment by 100;
create table ambassador (
    id bigint primary key,
    slug varchar(100) not null,
    name varchar(400) not null,
    terms integer not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index ambassador_by_slug on ambassador (slug);
