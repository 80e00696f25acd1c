-- A shared passage says where its two sentences stand; what they say stands in their passages, once. That two documents share some is
-- read from it, so that it is no link of its own.
alter table shared_passage drop column a_text;
alter table shared_passage drop column b_text;
drop index shared_passage_by_b;
create index shared_passage_by_b on shared_passage (b_document);
delete from link where type = 'SHARED_PASSAGE';
