-- What waits for a worker: which tenant, which kind, which row. It holds no content, and is read before a tenant is
-- known, so it is on the allow-list without row-level security. A lease makes a claim; when it runs out, the next
-- worker takes the work again.
create table work (
    tenant_id    uuid not null references tenant (id),
    kind         text not null check (kind in ('READ_DOCUMENT', 'JUDGE_VENDOR', 'SEND_DIGEST')),
    ref          uuid not null,
    due_at       timestamptz not null,
    lease_until  timestamptz,
    attempts     integer not null default 0,
    primary key (tenant_id, kind, ref)
);
create index work_due on work (kind, due_at);
grant select, insert, update, delete on work to bl_app;
