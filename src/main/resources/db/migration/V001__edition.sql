-- An edition is one complete reading of the corpus. Rows that readers see carry the half-open stretch of editions they stand in:
-- first_edition <= edition < last_edition; 9223372036854775807 stands for "still". Facts hang on a document and share its stretch.
create table edition (
    number bigint primary key,
    started_at timestamp with time zone not null,
    published_at timestamp with time zone,
    rules varchar(64) not null,
    subject varchar(200) not null,
    documents integer not null,
    passages integer not null,
    statistics integer not null,
    dated_statements integer not null,
    terms integer not null,
    entities integer not null,
    series integer not null,
    shared_passages integer not null,
    problems integer not null
);
