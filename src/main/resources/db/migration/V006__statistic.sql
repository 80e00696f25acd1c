create sequence statistic_seq start with 1 increment by 1000;
create table statistic (
    id bigint primary key,
    document_id bigint not null references document (id) on delete cascade,
    number integer not null,
    passage integer not null,
    section integer not null,
    span_start integer not null,
    span_end integer not null,
    sentence varchar(1000000) not null,
    surface varchar(1000) not null,
    figure numeric(38, 10) not null,
    figure_max numeric(38, 10),
    unit_class varchar(20) not null,
    unit varchar(200) not null,
    qualifier varchar(20),
    measure varchar(1000) not null,
    period varchar(64),
    period_from date,
    period_to date,
    period_explicit boolean,
    attribution varchar(1000)
);
create index statistic_by_document on statistic (document_id, number);
create index statistic_by_unit on statistic (unit_class, unit);
create index statistic_by_period on statistic (period_from);

create sequence series_seq start with 1 increment by 100;
create table series (
    id bigint primary key,
    slug varchar(120) not null,
    title varchar(1000) not null,
    unit_class varchar(20) not null,
    unit varchar(200) not null,
    points integer not null,
    documents integer not null,
    content varchar(64) not null,
    first_edition bigint not null,
    last_edition bigint not null
);
create index series_by_slug on series (slug);

create sequence series_point_seq start with 1 increment by 1000;
create table series_point (
    id bigint primary key,
    series_id bigint not null references series (id) on delete cascade,
    number integer not null,
    statistic varchar(120) not null,
    document varchar(100) not null,
    source varchar(2100) not null,
    period varchar(64) not null,
    figure numeric(38, 10) not null,
    figure_max numeric(38, 10),
    qualifier varchar(20)
);
create index series_point_by_series on series_point (series_id, number);
create index series_point_by_statistic on series_point (statistic);
