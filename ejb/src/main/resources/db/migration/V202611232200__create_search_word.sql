-- The words of each tenant's documents and on how many pages each is: for words with typing errors, and for beginnings.
-- Kept by the statement that writes or deletes passages, for all of its rows at once, so that a word disappears with the
-- last page that has it. A row follows from passages, which reference their tenant; so there is no second reference here.
create table search_word (
    tenant_id  uuid not null,
    -- by code points, so that "begins with" is a range of the key whatever the database's language is
    word       text collate "C" not null check (length(word) between 3 and 40),
    pages      integer not null check (pages > 0),
    primary key (tenant_id, word)
) with (fillfactor = 80);
-- short waiting lists: every search reads them from end to end
create index search_word_likeness on search_word using gin (tenant_id, word gin_trgm_ops)
    with (gin_pending_list_limit = 256);
call protect_tenant_table('search_word', 'select');
create policy search_writes on search_word to bl_search using (true) with check (true);
grant select, insert, update, delete on search_word to bl_search;

-- Words of a text: no numbers, no addresses.
create function words_of(p_body text) returns setof text
language sql immutable parallel safe set search_path = public, pg_temp as $$
    select lexeme from unnest(to_tsvector('simple', p_body))
    where length(lexeme) between 3 and 40 and lexeme !~ '^[0-9.+-]' and lexeme !~ '[@/]'
$$;

-- Two documents of one tenant share most of their words. The lock lets their transactions count one after the other
-- instead of waiting for each other's rows in opposite orders; it is taken when the passages are already written.
create function lock_words(p_tenants uuid[]) returns void
language sql set search_path = public, pg_temp as $$
    select pg_advisory_xact_lock(hashtextextended('search_word ' || tenant, 0))
    from (select distinct unnest(p_tenants) as tenant order by 1) ordered
$$;

create function count_added_words() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform lock_words(array(select distinct tenant_id from added));
    insert into search_word as known (tenant_id, word, pages)
        select a.tenant_id, w, count(*) from added a, words_of(a.body) w group by a.tenant_id, w
    on conflict (tenant_id, word) do update set pages = known.pages + excluded.pages;
    return null;
end $$;

create function count_removed_words() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform lock_words(array(select distinct tenant_id from removed));
    with gone as materialized (
        select r.tenant_id, w as word, count(*) as pages from removed r, words_of(r.body) w group by r.tenant_id, w
    ), fewer as (
        update search_word k set pages = k.pages - g.pages from gone g
        where k.tenant_id = g.tenant_id and k.word = g.word and k.pages > g.pages
    )
    delete from search_word k using gone g
    where k.tenant_id = g.tenant_id and k.word = g.word and k.pages <= g.pages;
    return null;
end $$;

create trigger words_added after insert on passage referencing new table as added
    for each statement execute function count_added_words();
create trigger words_removed after delete on passage referencing old table as removed
    for each statement execute function count_removed_words();
-- a changed passage: first what was, then what is
create trigger words_changed_1 after update on passage referencing old table as removed
    for each statement execute function count_removed_words();
create trigger words_changed_2 after update on passage referencing new table as added
    for each statement execute function count_added_words();

do $$
declare f text;
begin
    grant create on schema public to bl_search;
    foreach f in array array['words_of(text)', 'lock_words(uuid[])', 'count_added_words()', 'count_removed_words()'] loop
        execute format('alter function %s owner to bl_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
    revoke create on schema public from bl_search;
end $$;
