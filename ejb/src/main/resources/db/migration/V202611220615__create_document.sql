-- Documents and their searchable text. The content itself lies in the blob store, under the tenant and its hash.
create table document (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    version      integer not null,
    vendor_id    uuid not null,
    file_name    text not null check (length(file_name) between 1 and 255),
    media_type   text not null,
    size         bigint not null check (size > 0),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state        text not null check (state in ('RECEIVED', 'READING', 'READY', 'FAILED', 'REJECTED')),
    reason       text,
    class        text,
    pages        integer,
    pages_without_text integer,
    attempts     integer not null default 0,
    uploaded_by  uuid,
    uploaded_at  timestamptz not null,
    read_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    foreign key (tenant_id, uploaded_by) references member (tenant_id, id)
);
create index document_vendor on document (tenant_id, vendor_id, uploaded_at);
create index document_recent on document (tenant_id, uploaded_at, id);
create index document_hash on document (tenant_id, sha256);
call protect_tenant_table('document');

create table passage (
    tenant_id    uuid not null references tenant (id),
    document_id  uuid not null,
    page         integer not null check (page > 0),
    body         text not null,
    tsv          tsvector generated always as
                     (to_tsvector('english', body) || to_tsvector('german', body)) stored,
    primary key (tenant_id, document_id, page),
    foreign key (tenant_id, document_id) references document (tenant_id, id) on delete cascade
);
create index passage_words on passage using gin (tenant_id, tsv);
call protect_tenant_table('passage');

-- Row-level security keeps PostgreSQL from using the text index, because @@ is not leakproof. The function's owner is
-- exempt from the policy, and the function names the tenant itself (ADR 004). It answers for the current tenant only.
create policy search_reads on passage for select to bl_search using (true);
grant select on passage to bl_search;

create function search_passages(p_query text, p_vendor uuid, p_limit integer)
returns table (document_id uuid, page integer, rank real, matches bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    with q as (
        select websearch_to_tsquery('english', p_query) || websearch_to_tsquery('german', p_query) as query
    ), candidates as (
        -- a common word matches tens of thousands of pages: rank a bounded number of them, never all
        select p.document_id, p.page, p.tsv
        from passage p, q
        where p.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and p.tsv @@ q.query
          and (p_vendor is null or exists (
              select 1 from document d
              where d.tenant_id = p.tenant_id and d.id = p.document_id and d.vendor_id = p_vendor))
        limit 2000
    )
    select c.document_id, c.page, ts_rank_cd(c.tsv, q.query) as rank, count(*) over () as matches
    from candidates c, q
    order by rank desc, c.document_id, c.page
    limit p_limit
$$;
create policy search_reads on document for select to bl_search using (true);
grant select on document to bl_search;
do $$
begin
    grant create on schema public to bl_search;
    alter function search_passages(text, uuid, integer) owner to bl_search;
    revoke create on schema public from bl_search;
end $$;
revoke all on function search_passages(text, uuid, integer) from public;
grant execute on function search_passages(text, uuid, integer) to bl_app;
