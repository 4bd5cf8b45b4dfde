-- The audit trail. The runtime user may add and read, never change or remove; nobody may by accident (trigger).
create table audit_event (
    tenant_id     uuid not null references tenant (id),
    seq           bigint generated always as identity,
    at            timestamptz not null,
    actor_kind    text not null check (actor_kind in ('MEMBER', 'SYSTEM')),
    actor_id      uuid,
    action        text not null,
    subject_type  text not null,
    subject_id    uuid,
    vendor_id     uuid,
    payload       text not null,
    primary key (tenant_id, seq),
    foreign key (tenant_id, actor_id) references member (tenant_id, id)
);
create index audit_event_vendor on audit_event (tenant_id, vendor_id, seq) where vendor_id is not null;
create index audit_event_actor on audit_event (tenant_id, actor_id, seq);
create index audit_event_action on audit_event (tenant_id, action, seq);
call protect_tenant_table('audit_event', 'select, insert');

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
