-- What pages count, brought in line with the documents of each edition, so that no reader waits until all rows are counted. The rows
-- of the newest edition are made here once; their numbers are below those that the sequences give.

-- How many statements have which date.
create sequence date_count_seq start with 1 increment by 1000;
create table date_count (
    id bigint primary key,
    earliest date not null,
    latest date not null,
    statements integer not null,
    first_edition bigint not null,
    last_edition bigint not null
);
insert into date_count (id, earliest, latest, statements, first_edition, last_edition)
    select -row_number() over (order by c.earliest, c.latest), c.earliest, c.latest, c.statements, n.newest, 9223372036854775807
    from (select max(e.number) as newest from edition e where e.published_at is not null) n
    join (select s.earliest, s.latest, count(*) as statements
        from dated_statement s join document d on d.id = s.document_id
        where d.first_edition <= (select max(e.number) from edition e where e.published_at is not null)
            and d.last_edition > (select max(e.number) from edition e where e.published_at is not null)
        group by s.earliest, s.latest) c on n.newest is not null;
create index date_count_by_date on date_count (earliest, latest);
create index date_count_by_last on date_count (last_edition);

-- How many figures are alike in what lists of figures are narrowed by.
create sequence figure_count_seq start with 1 increment by 1000;
create table figure_count (
    id bigint primary key,
    unit_class varchar(20) not null,
    unit varchar(200) not null,
    qualifier varchar(20),
    period_from date,
    period_to date,
    figures integer not null,
    first_edition bigint not null,
    last_edition bigint not null
);
insert into figure_count (id, unit_class, unit, qualifier, period_from, period_to, figures, first_edition, last_edition)
    select -row_number() over (order by c.unit_class, c.unit, c.qualifier, c.period_from, c.period_to),
        c.unit_class, c.unit, c.qualifier, c.period_from, c.period_to, c.figures, n.newest, 9223372036854775807
    from (select max(e.number) as newest from edition e where e.published_at is not null) n
    join (select s.unit_class, s.unit, s.qualifier, s.period_from, s.period_to, count(*) as figures
        from statistic s join document d on d.id = s.document_id
        where d.first_edition <= (select max(e.number) from edition e where e.published_at is not null)
            and d.last_edition > (select max(e.number) from edition e where e.published_at is not null)
        group by s.unit_class, s.unit, s.qualifier, s.period_from, s.period_to) c on n.newest is not null;
create index figure_count_by_unit on figure_count (unit);
create index figure_count_by_last on figure_count (last_edition);

-- Which documents share how much: of each those that come after it in the order of addresses and share most with it.
create sequence shared_pair_seq start with 1 increment by 1000;
create table shared_pair (
    id bigint primary key,
    a_document varchar(100) not null,
    b_document varchar(100) not null,
    shared integer not null,
    identical integer not null,
    a_characters bigint not null,
    b_characters bigint not null,
    characters bigint not null,
    first_edition bigint not null,
    last_edition bigint not null
);
insert into shared_pair (id, a_document, b_document, shared, identical, a_characters, b_characters, characters, first_edition, last_edition)
    select -row_number() over (order by r.a_document, r.place), r.a_document, r.b_document, r.shared, r.alike, r.a_length, r.b_length,
        r.a_length + r.b_length, n.newest, 9223372036854775807
    from (select max(e.number) as newest from edition e where e.published_at is not null) n
    join (select c.*, row_number() over (partition by c.a_document order by c.a_length + c.b_length desc, c.b_document) as place
        from (select s.a_document, s.b_document, count(*) as shared, sum(case when s.identical then 1 else 0 end) as alike,
                sum(s.a_end - s.a_start) as a_length, sum(s.b_end - s.b_start) as b_length
            from shared_passage s
            where s.first_edition <= (select max(e.number) from edition e where e.published_at is not null)
                and s.last_edition > (select max(e.number) from edition e where e.published_at is not null)
            group by s.a_document, s.b_document) c) r on n.newest is not null and r.place <= 10;
create index shared_pair_by_document on shared_pair (a_document);
create index shared_pair_by_text on shared_pair (characters desc, a_document, b_document);
create index shared_pair_by_last on shared_pair (last_edition);

-- Lists begin with the first rows of an index, however many documents there are.
drop index document_by_title;
create index document_by_title on document (title, slug);
create index document_by_statements on document (dated_statements desc, slug);
create index document_by_statistics on document (statistics desc, slug);
create index document_by_published on document (published, title, slug);

-- What names a topic is found in the index alone.
drop index if exists mention_by_key;
create index mention_by_key on mention (name_key, document_id, passage);
