-- Words are sorted by their characters, as H2 sorts them, whatever locale the database was made with: the same documents give
-- the same pages on every store.
do $$
declare
    word record;
    -- PostgreSQL 17 brings the order of characters together with the cases of all letters, not of the English ones alone.
    points text := coalesce((select collname from pg_collation where collname = 'pg_c_utf8'), 'C');
begin
    for word in
        select c.table_name, c.column_name, c.character_maximum_length as longest
        from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = current_schema()
            and t.table_type = 'BASE TABLE'
            and c.data_type = 'character varying'
            and c.collation_name is distinct from points
            and c.table_name <> 'flyway_schema_history'
    loop
        execute format(
            'alter table %I alter column %I type varchar(%s) collate %I',
            word.table_name, word.column_name, word.longest, points);
    end loop;
end
$$;
