-- A reminder that is due is a row before it is a mail: what a missed run did not write, the next one writes.
create table reminder (
    tenant_id     uuid not null references tenant (id),
    id            uuid not null,
    kind          text not null,
    item_id       uuid not null,
    vendor_id     uuid not null,
    step          text not null,
    recipient_id  uuid not null,
    anchor        date not null,
    written_on    date not null,
    digest_id     uuid,
    primary key (tenant_id, id),
    unique (tenant_id, kind, item_id, step, recipient_id, anchor),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    foreign key (tenant_id, recipient_id) references member (tenant_id, id)
);
create index reminder_unsent on reminder (tenant_id, recipient_id) where digest_id is null;
create index reminder_vendor on reminder (tenant_id, vendor_id, anchor);
create index reminder_digest on reminder (tenant_id, digest_id) where digest_id is not null;
call protect_tenant_table('reminder');

-- One mail a person, tenant and day. Its id makes the Message-ID, so that a repeated mail can be recognized. It ends
-- sent, or closed without a mail: nothing was left to tell, or the digest of a later day tells it.
create table digest (
    tenant_id     uuid not null references tenant (id),
    id            uuid not null,
    recipient_id  uuid not null,
    local_day     date not null,
    sent_at       timestamptz,
    closed_at     timestamptz,
    attempts      integer not null default 0,
    last_error    text,
    primary key (tenant_id, id),
    unique (tenant_id, recipient_id, local_day),
    foreign key (tenant_id, recipient_id) references member (tenant_id, id)
);
create index digest_open on digest (tenant_id, local_day) where sent_at is null and closed_at is null;
call protect_tenant_table('digest');
alter table reminder add foreign key (tenant_id, digest_id) references digest (tenant_id, id);

-- When the ledger of a tenant was last written to its end, and for which of the tenant's days. Written last: a run that
-- was killed leaves no trace here, and the next one does its work again.
create table reminder_round (
    tenant_id   uuid not null references tenant (id),
    day         date not null,
    written_at  timestamptz not null,
    primary key (tenant_id)
);
call protect_tenant_table('reminder_round');
