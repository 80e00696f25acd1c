-- A link leads from one address of the desk to another; read from the other end it is a backlink.
create sequence link_seq start with 1 increment by 1000;
create table link (
    id bigint primary key,
    type varchar(30) not null,
    document varchar(100) not null,
    from_path varchar(400) not null,
    from_label varchar(1000) not null,
    to_path varchar(400) not null,
    to_label varchar(1000) not null,
    quote varchar(2000) not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index link_by_target on link (to_path, type);
create index link_by_document on link (document);

-- What a document's see-also list names, before it is known whether the desk has it.
create sequence see_also_seq start with 1 increment by 100;
create table see_also (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    passage integer not null,
    entry varchar(1000) not null
);
create index see_also_by_document on see_also (document_id, passage);
