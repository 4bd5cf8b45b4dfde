-- A page in one language is indexed by the stems of that language; the writer says which it is (TextLanguage). Half of the
-- work of indexing, and less to read for rank and phrases. What was written before, or is in doubt, stays in both.
alter table passage add column language text not null default 'both' check (language in ('english', 'german', 'both'));
drop index passage_words;
alter table passage drop column tsv;
alter table passage add column tsv tsvector generated always as (
    case language when 'english' then to_tsvector('english', body)
                  when 'german' then to_tsvector('german', body)
                  else to_tsvector('english', body) || to_tsvector('german', body) end) stored;
alter table passage alter column tsv set storage main;
create index passage_words on passage using gin ((tenant_id::text), tsv) with (gin_pending_list_limit = 1024);

-- Counting the pages of each word took longer than reading and indexing the document. Now the writer of passages adds
-- new words and nothing else. A word may outlive its last page here; it is offered only when a page has it.
drop trigger words_added on passage;
drop trigger words_removed on passage;
drop trigger words_changed_1 on passage;
drop trigger words_changed_2 on passage;
drop function count_added_words();
drop function count_removed_words();
drop function lock_words(uuid[]);
drop function words_of(text);
alter table search_word drop column pages;
alter table search_word set (fillfactor = 100);
drop policy search_writes on search_word;
create policy search_reads on search_word for select to bl_search using (true);
revoke insert, update, delete on search_word from bl_search;
grant insert on search_word to bl_app;
