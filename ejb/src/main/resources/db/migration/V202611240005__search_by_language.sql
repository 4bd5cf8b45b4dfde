-- A beginning is looked up in the index itself, as typed and as the German stemmer writes it. Added to it are the stems
-- of the tenant's words that begin so while their stems do not, as "polici" of "policies" for "policie*".
create or replace function search_term(p_term jsonb, p_tenant uuid, p_lenient boolean) returns tsquery
language plpgsql stable set search_path = public, pg_temp as $$
declare
    english tsquery;
    german tsquery;
    beginning text := lower(p_term ->> 'text');
    folded text := replace(translate(beginning, 'äöü', 'aou'), 'ß', 'ss');
    alternatives text;
begin
    if (p_term ->> 'prefix')::boolean then
        select string_agg(distinct quote_tsquery(l.lexeme), ' | ') into alternatives
        from (select word from search_word where tenant_id = p_tenant and word like beginning || '%' limit 500) w,
             unnest(to_tsvector('english', w.word) || to_tsvector('german', w.word)) l
        where not starts_with(l.lexeme, beginning) and not starts_with(l.lexeme, folded);
        return concat_ws(' | ', quote_tsquery(beginning) || ':*',
                         case when folded <> beginning then quote_tsquery(folded) || ':*' end, alternatives)::tsquery;
    end if;
    english := phraseto_tsquery('english', p_term ->> 'text');
    german := phraseto_tsquery('german', p_term ->> 'text');
    if numnode(english) = 0 or numnode(german) = 0 then
        return case when p_lenient then english || german end;
    end if;
    return case when english = german then english else english || german end;
end $$;

-- As before, but for the language of the snippet. What the kinds of rows mean is told in V202611232210.
create or replace function search_passages(p_query jsonb, p_vendor uuid, p_class text, p_from timestamptz,
                                           p_before timestamptz, p_first integer, p_most integer)
returns table (kind text, document_id uuid, page integer, vendor_id uuid, class text, amount bigint, snippet text,
               place bigint)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off set work_mem = '32MB'
set jit = off set max_parallel_workers_per_gather = 0 set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    query tsquery := search_tsquery(p_query, tenant);
begin
    if tenant is null or query is null then
        return;
    end if;
    return query
    with candidate as materialized (
        select p.document_id, p.page, d.vendor_id, d.class, ts_rank_cd(p.tsv, query) as rank
        from passage p join document d on d.tenant_id = p.tenant_id and d.id = p.document_id
        where p.tenant_id::text = tenant::text and p.tsv @@ query
          and (p_vendor is null or d.vendor_id = p_vendor) and (p_class is null or d.class = p_class)
          and (p_from is null or d.uploaded_at >= p_from) and (p_before is null or d.uploaded_at < p_before)
        limit 2001
    ), found as materialized (
        select c.document_id, c.vendor_id, c.class, max(c.rank) as best, count(*) as pages
        from candidate c group by c.document_id, c.vendor_id, c.class
    ), shown as (
        select f.document_id, f.best, f.pages from found f order by f.best desc, f.document_id
        offset p_first limit p_most
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
           search_snippet(shown_page.body, shown_page.language, query),
           row_number() over (order by b.best desc, b.document_id, b.place)
    -- one by one, by key: a join may read all of the tenant's pages for the few that are shown
    from best_page b cross join lateral (
        select p.body, p.language from passage p
        where p.tenant_id = tenant and p.document_id = b.document_id and p.page = b.page limit 1) shown_page
    where b.place <= 3
    order by 1, 8;
end $$;

drop function search_snippet(text, tsquery);
-- The words around the matches, which lie between the characters 2 and 3. No text has those: the reader takes them out.
create function search_snippet(p_body text, p_language text, p_query tsquery) returns text
language plpgsql stable set search_path = public, pg_temp as $$
declare
    marks constant text := 'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8';
    body text := translate(p_body, chr(2) || chr(3), '');
    snippet text;
begin
    if p_language <> 'german' then
        snippet := ts_headline('english', body, p_query, marks);
        if p_language = 'english' or strpos(snippet, chr(2)) > 0 then
            return snippet;
        end if;
    end if;
    return ts_headline('german', body, p_query, marks);
end $$;

drop function search_spelling(text[]);
-- Of these words the ones that no page has, each with the words of the tenant that resemble it, the most similar first;
-- null when there is none. A word of the dictionary counts as known without a look at the pages.
create function search_spelling(p_words text[])
returns table (typed text, word text)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off
set jit = off set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    one text;
begin
    foreach one in array p_words loop
        continue when tenant is null
            or exists (select from search_word k where k.tenant_id = tenant and k.word = one)
            or numnode(plainto_tsquery('english', one)) = 0 or numnode(plainto_tsquery('german', one)) = 0
            or exists (select from passage p where p.tenant_id::text = tenant::text
                       and p.tsv @@ (plainto_tsquery('english', one) || plainto_tsquery('german', one)));
        return query select one, k.word::text from search_word k
            where k.tenant_id = tenant and k.word % one and length(k.word) between length(one) - 3 and length(one) + 3
            order by similarity(k.word, one) desc, k.word limit 20;
        if not found then
            return query select one, null::text;
        end if;
    end loop;
end $$;

-- On how many of the tenant's pages each of these words is.
create function search_frequency(p_words text[])
returns table (word text, pages bigint)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off
set jit = off set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    one text;
begin
    foreach one in array p_words loop
        return query select one, count(*) from passage p
            where p.tenant_id::text = tenant::text
              and p.tsv @@ (plainto_tsquery('english', one) || plainto_tsquery('german', one));
    end loop;
end $$;

do $$
declare f text;
begin
    grant create on schema public to bl_search;
    foreach f in array array[
            'search_snippet(text, text, tsquery)', 'search_spelling(text[])', 'search_frequency(text[])'] loop
        execute format('alter function %s owner to bl_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
    revoke create on schema public from bl_search;
    grant execute on function search_spelling(text[]) to bl_app;
    grant execute on function search_frequency(text[]) to bl_app;
end $$;
