-- What a document shares lies in one row instead of one a sentence, and in the rows of both documents. The rows are made when the documents
-- are read again, which they are because the rules have changed.
delete from shared_pair;
drop table shared_passage;
drop sequence shared_passage_seq;
create sequence shared_sentences_seq start with 1 increment by 1000;
create table shared_sentences (
    id bigint primary key,
    document varchar(100) not null,
    first_passage integer not null,
    last_passage integer not null,
    sentences varchar(1000000) not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index shared_sentences_by_document on shared_sentences (document, first_passage);
create index shared_sentences_by_last on shared_sentences (last_edition);
