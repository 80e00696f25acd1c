-- What a passage states is asked from the passages that name a topic.
create index statistic_by_passage on statistic (document_id, passage);
create index dated_statement_by_passage on dated_statement (document_id, passage);
