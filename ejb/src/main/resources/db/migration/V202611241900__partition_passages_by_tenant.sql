-- One index for the pages of all tenants makes each search pay for the pages of all others: the beginning of a word was
-- looked up in everybody's words, and its pages collected, before the tenant was asked for. Now a tenant's pages lie in
-- one of 16 parts, chosen by a hash of the tenant, each with an index of its own (ADR 015).
alter table passage rename to passage_before;
drop index passage_words;
alter table passage_before rename constraint passage_pkey to passage_before_pkey;
create table passage (
    tenant_id    uuid not null references tenant (id),
    document_id  uuid not null,
    page         integer not null check (page > 0),
    body         text not null,
    language     text not null default 'both' check (language in ('english', 'german', 'both')),
    tsv          tsvector generated always as (
        case language when 'english' then to_tsvector('english', body)
                      when 'german' then to_tsvector('german', body)
                      else to_tsvector('english', body) || to_tsvector('german', body) end) stored,
    primary key (tenant_id, document_id, page),
    foreign key (tenant_id, document_id) references document (tenant_id, id) on delete cascade
) partition by hash (tenant_id);
alter table passage alter column tsv set storage main;
call protect_tenant_table('passage');
create policy search_reads on passage for select to bl_search using (true);
grant select on passage to bl_search;

-- What a policy of the whole says does not hold for a part that is read by its own name. Only the search does that.
do $$
declare part text;
begin
    for remainder in 0 .. 15 loop
        part := 'passage_' || remainder;
        execute format('create table %I partition of passage for values with (modulus 16, remainder %s) '
                       'with (toast_tuple_target = 8160)', part, remainder);
        call protect_tenant_table(part, 'select');
        execute format('revoke all on %I from bl_app', part);
        execute format('create policy search_reads on %I for select to bl_search using (true)', part);
        execute format('grant select on %I to bl_search', part);
    end loop;
end $$;

-- The migrations' owner sees no row of a protected table without naming its tenant.
alter table passage_before no force row level security;
alter table passage no force row level security;
insert into passage (tenant_id, document_id, page, body, language)
    select tenant_id, document_id, page, body, language from passage_before;
alter table passage force row level security;
drop table passage_before;
-- after the pages, for it is built at once
create index passage_words on passage using gin ((tenant_id::text), tsv) with (gin_pending_list_limit = 1024);

create function search_part(p_tenant uuid) returns regclass
language sql stable set search_path = public, pg_temp as $$
    select ('passage_' || remainder)::regclass from generate_series(0, 15) remainder
    where satisfies_hash_partition('passage'::regclass, 16, remainder, p_tenant)
$$;

-- As before, but in the tenant's part, by its name: with the tenant as a condition on the whole the planner prefers the
-- primary key for a tenant that it knows too little of. What the kinds of rows mean is told in V202611232210.
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
           search_snippet(shown_page.body, shown_page.language, $2),
           row_number() over (order by b.best desc, b.document_id, b.place)
    -- one by one, by key: a join may read all of the tenant's pages for the few that are shown
    from best_page b cross join lateral (
        select p.body, p.language from %1$s p
        where p.tenant_id = $1 and p.document_id = b.document_id and p.page = b.page limit 1) shown_page
    where b.place <= 3
    order by 1, 8
    $search$, search_part(tenant))
    using tenant, query, p_vendor, p_class, p_from, p_before, p_first, p_most;
end $$;

create or replace function search_spelling(p_words text[])
returns table (typed text, word text)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off
set jit = off set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    one text;
    known boolean;
begin
    if tenant is null then
        return;
    end if;
    foreach one in array p_words loop
        continue when exists (select from search_word k where k.tenant_id = tenant and k.word = one)
            or numnode(plainto_tsquery('english', one)) = 0 or numnode(plainto_tsquery('german', one)) = 0;
        execute format('select exists (select from %s p where p.tenant_id::text = $1::text and p.tsv @@ $2)',
                       search_part(tenant))
            into known using tenant, plainto_tsquery('english', one) || plainto_tsquery('german', one);
        continue when known;
        return query select one, k.word::text from search_word k
            where k.tenant_id = tenant and k.word % one and length(k.word) between length(one) - 3 and length(one) + 3
            order by similarity(k.word, one) desc, k.word limit 20;
        if not found then
            return query select one, null::text;
        end if;
    end loop;
end $$;

create or replace function search_frequency(p_words text[])
returns table (word text, pages bigint)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_indexscan = off set jit = off set client_min_messages = warning as $$
declare
    tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    one text;
begin
    if tenant is null then
        return query select w, 0::bigint from unnest(p_words) w;
        return;
    end if;
    foreach one in array p_words loop
        return query execute format('select $3, count(*) from %s p where p.tenant_id::text = $1::text and p.tsv @@ $2',
                                    search_part(tenant))
            using tenant, plainto_tsquery('english', one) || plainto_tsquery('german', one), one;
    end loop;
end $$;

do $$
begin
    grant create on schema public to bl_search;
    alter function search_part(uuid) owner to bl_search;
    revoke create on schema public from bl_search;
    revoke all on function search_part(uuid) from public;
end $$;
