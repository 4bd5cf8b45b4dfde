-- Claims that stay cheap and fair with any backlog: tenants take turns, and finding the next tenant and its next piece
-- costs a few steps in an index, however much waits. While a claim lasts, due_at is its end: one column says what can
-- be taken. The claim's id tells a worker whose lease ran out that its result is no longer wanted.
alter table work add column claim uuid;
alter table work drop constraint work_kind_check;
alter table work add constraint work_kind_check check (kind ~ '^[A-Z_]{1,40}$');
drop index work_due;
create index work_due on work (kind, tenant_id, due_at, ref);
create index work_running on work (kind, tenant_id) where lease_until is not null;

-- When a tenant was last served; like work it holds no content and is read before a tenant is known.
create table work_turn (
    kind       text not null,
    tenant_id  uuid not null references tenant (id),
    served_at  timestamptz not null,
    primary key (kind, tenant_id)
);
grant select, insert, update on work_turn to bl_app;
