-- What became of the numbers of a document lies in one row instead of one a number; long documents have several. The rows are made when
-- the documents are read again, which they are because the rules have changed.
drop table ledger_entry;
drop sequence ledger_entry_seq;
create sequence ledger_part_seq start with 1 increment by 100;
create table ledger_part (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    numbers_before integer not null,
    numbers integer not null,
    verdicts varchar(1000) not null,
    entries varchar(1000000) not null
);
create index ledger_part_by_document on ledger_part (document_id, number);
