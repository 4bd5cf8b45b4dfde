-- The index keeps no places of words: for a phrase every page that has its words is looked at, tens of thousands when they
-- are common. A second process shares that. Which pages come first would then be chance, so they are taken in order; for
-- other queries the first 2,001 matches in the order of the index are soon found, and stay the same.
create or replace function search_passages(p_query jsonb, p_vendor uuid, p_class text, p_from timestamptz,
                                           p_before timestamptz, p_first integer, p_most integer)
returns table (kind text, document_id uuid, page integer, vendor_id uuid, class text, amount bigint, snippet text,
               place bigint)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_indexscan = off set work_mem = '32MB'
set jit = off set max_parallel_workers_per_gather = 0 set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    query tsquery := search_tsquery(p_query, tenant);
    phrase boolean := query::text ~ '<(-|\d+)>';
begin
    if tenant is null or query is null then
        return;
    end if;
    perform set_config('max_parallel_workers_per_gather', '1', true) where phrase;
    return query execute format($search$
    with matching as materialized (
        select p.document_id, p.page, d.vendor_id, d.class, p.tsv
        from %1$s p join document d on d.tenant_id = p.tenant_id and d.id = p.document_id
        where p.tenant_id::text = $1::text and p.tsv @@ $2
          and ($3 is null or d.vendor_id = $3) and ($4 is null or d.class = $4)
          and ($5 is null or d.uploaded_at >= $5) and ($6 is null or d.uploaded_at < $6)
        %2$s
        limit 2001
    ), candidate as materialized (
        select m.document_id, m.page, m.vendor_id, m.class, ts_rank_cd(m.tsv, $2) as rank from matching m
    ), found as materialized (
        select c.document_id, c.vendor_id, c.class, max(c.rank) as best, count(*) as pages
        from candidate c group by c.document_id, c.vendor_id, c.class
    ), shown as (
        select f.document_id, f.best, f.pages from found f order by f.best desc, f.document_id
        offset $7 limit $8
    ), best_page as (
        select s.document_id, s.best, s.pages, c.page, c.rank,
               row_number() over (partition by s.document_id order by c.rank desc, c.page) as place
        from shown s join candidate c on c.document_id = s.document_id
    )
    select 'pages', null::uuid, null::integer, null::uuid, null, count(*), null, 1::bigint from candidate
    union all
    select 'documents', null, null, null, null, count(*), null, 1 from found
    union all
    (select 'vendor', null, null, f.vendor_id, null, count(*), null, row_number() over (order by count(*) desc, f.vendor_id)
     from found f group by f.vendor_id order by 8 limit 10)
    union all
    select 'class', null, null, null, f.class, count(*), null, row_number() over (order by count(*) desc, f.class)
    from found f where f.class is not null group by f.class
    union all
    select 'page', b.document_id, b.page, null, null, b.pages,
           search_snippet(shown_page.body, shown_page.language, $2, $9),
           row_number() over (order by b.best desc, b.document_id, b.place)
    -- one by one, by key: a join may read all of the tenant's pages for the few that are shown
    from best_page b cross join lateral (
        select p.body, p.language from %1$s p
        where p.tenant_id = $1 and p.document_id = b.document_id and p.page = b.page limit 1) shown_page
    where b.place <= 3
    order by 1, 8
    $search$, search_part(tenant), case when phrase then 'order by p.document_id, p.page' end)
    using tenant, query, p_vendor, p_class, p_from, p_before, p_first, p_most, search_lone_words(query);
end $$;

-- The words of a query of which each alone is a match; null for others.
create function search_lone_words(p_query tsquery) returns text[]
language sql immutable set search_path = public, pg_temp as $$
    select array_agg(word[1]) from regexp_matches(p_query::text, '''((?:[^'']|'''')+)''', 'g') word
    where p_query::text !~ '[&<!]'
$$;

-- Whole words around the place where one of these words, in small letters and without umlauts, stands or begins first; null
-- where none does, as for a stem that ends otherwise than its words.
create function search_surroundings(p_body text, p_words text[]) returns text
language sql immutable set search_path = public, pg_temp as $$
    select case when place > 200 then regexp_replace(substr(p_body, place - 200, 600), '^\S*\s|\s\S*$', '', 'g')
                else regexp_replace(substr(p_body, 1, place + 400), '\s\S*$', '') end
    from (select min(nullif(strpos(translate(lower(p_body), 'äöü', 'aou'), word), 0)) as place
          from unnest(p_words) word) first_match
$$;

drop function search_snippet(text, text, tsquery);
-- The words around the matches, which lie between the characters 2 and 3. No text has those: the reader takes them out.
-- A headline stems every word that it is given, so where one word is enough it is first given those around it.
create function search_snippet(p_body text, p_language text, p_query tsquery, p_words text[]) returns text
language plpgsql stable parallel safe set search_path = public, pg_temp as $$
declare
    marks constant text := 'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8';
    body text := translate(p_body, chr(2) || chr(3), '');
    around text;
    snippet text;
begin
    if p_words is not null and length(body) > 900 then
        around := search_surroundings(body, p_words);
        snippet := search_snippet(around, p_language, p_query, null);
        if strpos(snippet, chr(2)) > 0 then
            return snippet;
        end if;
    end if;
    if p_language <> 'german' then
        snippet := ts_headline('english', body, p_query, marks);
        if p_language = 'english' or strpos(snippet, chr(2)) > 0 then
            return snippet;
        end if;
    end if;
    return ts_headline('german', body, p_query, marks);
end $$;

do $$
declare f text;
begin
    grant create on schema public to bl_search;
    foreach f in array array['search_lone_words(tsquery)', 'search_surroundings(text, text[])',
                           'search_snippet(text, text, tsquery, text[])'] loop
        execute format('alter function %s owner to bl_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
    revoke create on schema public from bl_search;
end $$;
