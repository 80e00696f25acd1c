create sequence document_seq start with 1 increment by 100;
create table document (
    id bigint primary key,
    slug varchar(100) not null,
    source varchar(2100) not null,
    title varchar(1000) not null,
    title_origin varchar(40) not null,
    publisher varchar(1000) not null,
    publisher_origin varchar(40) not null,
    licence varchar(1000) not null,
    licence_origin varchar(40) not null,
    address varchar(2000) not null,
    published varchar(64) not null,
    media_type varchar(100) not null,
    sha256 varchar(64) not null,
    metadata_hash varchar(64) not null,
    bytes bigint not null,
    modified_at timestamp with time zone not null,
    words integer not null,
    sections integer not null,
    passages integer not null,
    statistics integer not null,
    dated_statements integer not null,
    terms integer not null,
    mentions integer not null,
    lines integer not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index document_by_slug on document (slug);
create index document_by_source on document (source);
create index document_by_title on document (title);

create sequence section_seq start with 1 increment by 1000;
create table section (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    parent integer not null,
    level integer not null,
    heading varchar(2000) not null,
    slug varchar(100) not null,
    inferred boolean not null,
    span_start integer not null,
    span_end integer not null
);
create index section_by_document on section (document_id, number);

create sequence passage_seq start with 1 increment by 1000;
create table passage (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    section integer not null,
    kind varchar(20) not null,
    depth integer not null,
    table_number integer not null,
    text varchar(1000000) not null,
    cells varchar(10000) not null,
    sentences varchar(1000000) not null,
    span_start integer not null,
    span_end integer not null,
    line integer not null
);
create index passage_by_document on passage (document_id, number);

-- The captured text as it came, in pages of lines.
create sequence original_page_seq start with 1 increment by 100;
create table original_page (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    first_line integer not null,
    text varchar(1000000) not null
);
create index original_page_by_document on original_page (document_id, number);

-- What was taken for the site's words rather than the document's.
create sequence furniture_seq start with 1 increment by 100;
create table furniture (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    line integer not null,
    text varchar(1000000) not null,
    why varchar(400) not null
);
create index furniture_by_document on furniture (document_id, number);

create sequence shared_passage_seq start with 1 increment by 100;
create table shared_passage (
    id bigint primary key,
    a_document varchar(100) not null,
    a_passage integer not null,
    a_start integer not null,
    a_end integer not null,
    a_text varchar(1000000) not null,
    b_document varchar(100) not null,
    b_passage integer not null,
    b_start integer not null,
    b_end integer not null,
    b_text varchar(1000000) not null,
    identical boolean not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index shared_passage_by_a on shared_passage (a_document, b_document);
create index shared_passage_by_b on shared_passage (b_document, a_document);
