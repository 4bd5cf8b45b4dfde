-- What a report leaves to the customer, and who here does it.
create table cuec (
    tenant_id       uuid not null references tenant (id),
    id              uuid not null,
    version         integer not null,
    vendor_id       uuid not null,
    evidence_id     uuid not null,
    position        integer not null,
    ref             text check (length(ref) <= 40),
    text            text not null check (length(text) between 1 and 2000),
    criteria        text[] not null default '{}',
    owner_id        uuid,
    own_control     text check (length(own_control) <= 2000),
    status          text check (status in ('NOT_STARTED', 'PLANNED', 'IMPLEMENTED', 'NOT_APPLICABLE')),
    next_review     date,
    attested_at     timestamptz,
    attested_by     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
    foreign key (tenant_id, owner_id) references member (tenant_id, id),
    foreign key (tenant_id, attested_by) references member (tenant_id, id)
);
create index cuec_of_report on cuec (tenant_id, evidence_id, position);
create index cuec_vendor on cuec (tenant_id, vendor_id);
create index cuec_owner on cuec (tenant_id, owner_id, next_review);
call protect_tenant_table('cuec');

-- What shows that our own control works: a note, an address or a document.
create table cuec_evidence (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    cuec_id      uuid not null,
    document_id  uuid,
    note         text not null check (length(note) between 1 and 2000),
    added_by     uuid,
    added_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, cuec_id) references cuec (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id),
    foreign key (tenant_id, added_by) references member (tenant_id, id)
);
create index cuec_evidence_of on cuec_evidence (tenant_id, cuec_id);
call protect_tenant_table('cuec_evidence');
