-- A headline stems every word that it is given, which is more than half of a search for a rare word. Where one word or one
-- phrase is enough for a match, it is first given the words around the place where that stands.
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
begin
    if tenant is null or query is null then
        return;
    end if;
    return query execute format($search$
    with candidate as materialized (
        select p.document_id, p.page, d.vendor_id, d.class, ts_rank_cd(p.tsv, $2) as rank
        from %1$s p join document d on d.tenant_id = p.tenant_id and d.id = p.document_id
        where p.tenant_id::text = $1::text and p.tsv @@ $2
          and ($3 is null or d.vendor_id = $3) and ($4 is null or d.class = $4)
          and ($5 is null or d.uploaded_at >= $5) and ($6 is null or d.uploaded_at < $6)
        limit 2001
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
    $search$, search_part(tenant))
    using tenant, query, p_vendor, p_class, p_from, p_before, p_first, p_most, search_lone_texts(p_query, query);
end $$;

-- What alone is a match, in small letters: the stems of a query of single words, or its only phrase as it was typed; null
-- for other queries.
create function search_lone_texts(p_query jsonb, p_tsquery tsquery) returns text[]
language sql immutable set search_path = public, pg_temp as $$
    select case when p_tsquery::text !~ '[&<!]' then
                    (select array_agg(word[1]) from regexp_matches(p_tsquery::text, '''((?:[^'']|'''')+)''', 'g') word)
                when jsonb_array_length(p_query) = 1 and jsonb_array_length(p_query -> 0) = 1 then
                    array[lower(p_query -> 0 -> 0 ->> 'text')]
           end
$$;

drop function search_snippet(text, text, tsquery);
-- The words around the matches, which lie between the characters 2 and 3. No text has those: the reader takes them out.
create function search_snippet(p_body text, p_language text, p_query tsquery, p_texts text[]) returns text
language plpgsql stable set search_path = public, pg_temp as $$
declare
    marks constant text := 'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8';
    body text := p_body;
    place integer;
    around text;
    snippet text;
begin
    if strpos(body, chr(2)) > 0 or strpos(body, chr(3)) > 0 then
        body := translate(body, chr(2) || chr(3), '');
    end if;
    if p_texts is not null and length(body) > 900 then
        place := (select min(nullif(strpos(lower(body), wanted), 0)) from unnest(p_texts) wanted);
        -- without the words that are cut; a stem whose words end otherwise stands nowhere
        around := substr(body, greatest(1, place - 200), 600);
        around := substr(around, case when place > 200 then strpos(around, ' ') + 1 else 1 end);
        around := left(around, length(around) - strpos(reverse(around), ' '));
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
    foreach f in array array['search_lone_texts(jsonb, tsquery)', 'search_snippet(text, text, tsquery, text[])'] loop
        execute format('alter function %s owner to bl_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
    revoke create on schema public from bl_search;
end $$;
