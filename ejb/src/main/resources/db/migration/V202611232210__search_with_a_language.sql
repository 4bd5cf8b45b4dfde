-- What a person can type: words, phrases, beginnings, alternatives, and what is to be left out; filters and facets.
-- The query comes in parts, never as text of a query language, so that no input can be a mistake (ADR 004).

-- Ranking and phrases read tsv of every candidate. Beside the row it takes a sixth of the time that it takes from the
-- table's overflow; the body gives way.
alter table passage alter column tsv set storage main;
alter table passage set (toast_tuple_target = 8160);
-- The tenant as text: only this index can answer for it then. With the plain column the planner takes the primary key for
-- a tenant that it knows too little of, for instance a new one, and reads all of its passages.
-- A short waiting list, because every search reads it from end to end.
drop index passage_words;
create index passage_words on passage using gin ((tenant_id::text), tsv) with (gin_pending_list_limit = 1024);

-- A term in both languages. A stop word of one language says nothing in the other, too, unless nothing else was asked
-- for (p_lenient): then "die" is an English word again.
create function search_term(p_term jsonb, p_tenant uuid, p_lenient boolean) returns tsquery
language plpgsql stable set search_path = public, pg_temp as $$
declare
    english tsquery;
    german tsquery;
    beginning text := lower(p_term ->> 'text');
    alternatives text;
begin
    if (p_term ->> 'prefix')::boolean then
        -- the tenant's own words that begin so, the most frequent ones
        select string_agg(distinct quote_tsquery(l.lexeme), ' | ') into alternatives
        from (select word from search_word
              where tenant_id = p_tenant and word like beginning || '%' order by pages desc limit 60) w,
             unnest(to_tsvector('english', w.word) || to_tsvector('german', w.word)) l;
        return coalesce(alternatives, quote_tsquery(beginning))::tsquery;
    end if;
    english := phraseto_tsquery('english', p_term ->> 'text');
    german := phraseto_tsquery('german', p_term ->> 'text');
    if numnode(english) = 0 or numnode(german) = 0 then
        return case when p_lenient then english || german end;
    end if;
    return case when english = german then english else english || german end;
end $$;

create function quote_tsquery(p_lexeme text) returns text
language sql immutable parallel safe set search_path = public, pg_temp as $$
    select '''' || replace(replace(p_lexeme, '\', '\\'), '''', '''''') || ''''
$$;

-- [[{"text": "access control", "prefix": false, "excluded": false}, ...], ...]: one of the lists, and all of its terms.
create function search_tsquery(p_query jsonb, p_tenant uuid) returns tsquery
language plpgsql stable set search_path = public, pg_temp as $$
declare
    lenient boolean;
    alternative jsonb;
    term jsonb;
    one tsquery;
    wanted tsquery;
    unwanted tsquery;
    whole tsquery;
begin
    foreach lenient in array array[false, true] loop
        for alternative in select jsonb_array_elements(p_query) loop
            wanted := null;
            unwanted := null;
            for term in select jsonb_array_elements(alternative) loop
                one := search_term(term, p_tenant, lenient);
                if one is null or numnode(one) = 0 then
                    continue;
                elsif (term ->> 'excluded')::boolean then
                    unwanted := case when unwanted is null then one else unwanted || one end;
                else
                    wanted := case when wanted is null then one else wanted && one end;
                end if;
            end loop;
            if wanted is not null then
                wanted := case when unwanted is null then wanted else wanted && !!unwanted end;
                whole := case when whole is null then wanted else whole || wanted end;
            end if;
        end loop;
        exit when whole is not null;
    end loop;
    return whole;
end $$;

-- Candidates are taken up to 2,000 and one, which says that there are more, then ranked. Rows by kind, best first:
--   page       a page of a document, with all of the document's matching pages as amount
--   pages      amount of matching pages, at most 2,001
--   documents  amount of documents among them
--   vendor     amount of documents of a vendor
--   class      amount of documents of a recognised class
-- A limit lets the planner hope to meet enough rows soon when it reads passages one by one, which takes seconds when it
-- hopes in vain. Without that way only the text index is left.
create function search_passages(p_query jsonb, p_vendor uuid, p_class text, p_from timestamptz, p_before timestamptz,
                                p_first integer, p_most integer)
returns table (kind text, document_id uuid, page integer, vendor_id uuid, class text, amount bigint, snippet text,
               place bigint)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off set work_mem = '32MB'
set jit = off set client_min_messages = warning as $$
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
    select 'page', b.document_id, b.page, null, null, b.pages, search_snippet(shown_page.body, query),
           row_number() over (order by b.best desc, b.document_id, b.place)
    -- one by one, by key: a join may read all of the tenant's pages for the few that are shown
    from best_page b cross join lateral (
        select p.body from passage p
        where p.tenant_id = tenant and p.document_id = b.document_id and p.page = b.page limit 1) shown_page
    where b.place <= 3
    order by 1, 8;
end $$;

-- The words around the matches, which lie between the characters 2 and 3. No text has those: the reader takes them out.
create function search_snippet(p_body text, p_query tsquery) returns text
language plpgsql stable set search_path = public, pg_temp as $$
declare
    marks constant text := 'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8';
    body text := translate(p_body, chr(2) || chr(3), '');
    snippet text := ts_headline('english', body, p_query, marks);
begin
    return case when strpos(snippet, chr(2)) > 0 then snippet else ts_headline('german', body, p_query, marks) end;
end $$;

-- Of these words the ones that no page has, each with the words of the tenant that resemble it; null when there is none.
create function search_spelling(p_words text[])
returns table (typed text, word text, pages integer)
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
        return query select one, k.word::text, k.pages from search_word k
            where k.tenant_id = tenant and k.word % one and length(k.word) between length(one) - 3 and length(one) + 3
            order by similarity(k.word, one) desc, k.pages desc limit 20;
        if not found then
            return query select one, null::text, null::integer;
        end if;
    end loop;
end $$;

drop function search_passages(text, uuid, integer);
do $$
declare f text;
begin
    grant create on schema public to bl_search;
    foreach f in array array[
            'search_term(jsonb, uuid, boolean)', 'quote_tsquery(text)', 'search_tsquery(jsonb, uuid)',
            'search_passages(jsonb, uuid, text, timestamptz, timestamptz, integer, integer)',
            'search_snippet(text, tsquery)', 'search_spelling(text[])'] loop
        execute format('alter function %s owner to bl_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
    revoke create on schema public from bl_search;
    grant execute on function search_passages(jsonb, uuid, text, timestamptz, timestamptz, integer, integer) to bl_app;
    grant execute on function search_spelling(text[]) to bl_app;
end $$;
