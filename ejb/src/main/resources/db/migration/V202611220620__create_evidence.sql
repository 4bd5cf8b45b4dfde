-- What is on file about a vendor. One table for all classes: the rules read them together, and every class uses some
-- of the same dates. Which columns a class may fill is decided in the domain.
create table evidence (
    tenant_id            uuid not null references tenant (id),
    id                   uuid not null,
    version              integer not null,
    vendor_id            uuid not null,
    class                text not null,
    visibility           text not null check (visibility in ('PUBLIC', 'PRIVATE')),
    state                text not null check (state in
                             ('REQUESTED', 'RECEIVED', 'READ', 'ACCEPTED', 'REJECTED', 'SUPERSEDED')),
    state_since          date not null,
    title                text not null check (length(title) between 1 and 300),
    source_url           text check (length(source_url) <= 2000),
    captured_at          date,
    document_id          uuid,
    entity               text check (length(entity) <= 200),
    systems              text[] not null default '{}',
    auditor              text check (length(auditor) <= 200),
    categories           text[] not null default '{}',
    opinion              text check (opinion in ('UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER')),
    period_from          date,
    period_to            date,
    as_of                date,
    issued               date,
    standard             text check (length(standard) <= 100),
    number               text check (length(number) <= 100),
    certification_body   text check (length(certification_body) <= 200),
    accreditation_body   text check (length(accreditation_body) <= 200),
    valid_from           date,
    valid_to             date,
    surveillance_due     date[] not null default '{}',
    report_from          date,
    report_to            date,
    covers_from          date,
    covers_to            date,
    signatory            text check (length(signatory) <= 200),
    signatory_role       text check (signatory_role in ('EXECUTIVE', 'OTHER', 'AUDITOR', 'NOT_STATED')),
    material_changes     text check (material_changes in ('NONE', 'LISTED', 'NOT_STATED')),
    cuecs_confirmed      text not null default 'NOT_CONFIRMED'
                             check (cuecs_confirmed in ('NOT_CONFIRMED', 'CONFIRMED', 'NONE_STATED')),
    notes                text check (length(notes) <= 10000),
    created_at           timestamptz not null,
    accepted_at          timestamptz,
    accepted_by          uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id),
    foreign key (tenant_id, accepted_by) references member (tenant_id, id),
    check (period_to is null or period_from is null or period_to >= period_from),
    check (valid_to is null or valid_from is null or valid_to >= valid_from),
    check (covers_to is null or covers_from is null or covers_to >= covers_from)
);
create index evidence_vendor on evidence (tenant_id, vendor_id, class);
create index evidence_document on evidence (tenant_id, document_id) where document_id is not null;
call protect_tenant_table('evidence');

-- Which services an item is about; no row means all of the vendor.
create table evidence_service (
    tenant_id    uuid not null references tenant (id),
    evidence_id  uuid not null,
    service_id   uuid not null,
    primary key (tenant_id, evidence_id, service_id),
    foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
    foreign key (tenant_id, service_id) references service (tenant_id, id)
);
call protect_tenant_table('evidence_service');

-- A hole before a report's period that a person accepted once, with a reason (red flags, RF2 (e)).
create table accepted_hole (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    evidence_id  uuid not null,
    hole_from    date not null,
    hole_to      date not null check (hole_to >= hole_from),
    reason       text not null check (length(reason) between 1 and 1000),
    accepted_by  uuid not null,
    accepted_at  timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, evidence_id, hole_from, hole_to),
    foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
    foreign key (tenant_id, accepted_by) references member (tenant_id, id)
);
call protect_tenant_table('accepted_hole');
