-- The register: vendors, their contacts and documented entity links, and the services that are used of them.
create table vendor (
    tenant_id           uuid not null references tenant (id),
    id                  uuid not null,
    version             integer not null,
    name                text not null check (length(name) between 1 and 200),
    legal_name          text not null check (length(legal_name) between 1 and 200),
    contracting_entity  text check (length(contracting_entity) <= 200),
    state               text not null check (state in
                            ('PROSPECT', 'IN_REVIEW', 'APPROVED', 'CONDITIONAL', 'REJECTED', 'OFFBOARDED')),
    business_owner_id   uuid,
    website             text check (length(website) <= 500),
    contract_start      date,
    contract_end        date,
    notice_date         date,
    contract_function   text check (length(contract_function) <= 500),
    annual_cost         numeric(14, 2) check (annual_cost >= 0),
    currency            text check (currency ~ '^[A-Z]{3}$'),
    next_review         date,
    notes               text check (length(notes) <= 10000),
    archived_at         timestamptz,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_owner_id) references member (tenant_id, id),
    check (contract_end is null or contract_start is null or contract_end >= contract_start)
);
create index vendor_name on vendor (tenant_id, lower(name), id) where archived_at is null;
create index vendor_state on vendor (tenant_id, state);
create index vendor_owner on vendor (tenant_id, business_owner_id);
create index vendor_words on vendor using gin (tenant_id, (lower(name || ' ' || legal_name)) gin_trgm_ops);
call protect_tenant_table('vendor');

create table vendor_contact (
    tenant_id  uuid not null references tenant (id),
    id         uuid not null,
    vendor_id  uuid not null,
    position   integer not null,
    name       text not null check (length(name) between 1 and 200),
    purpose    text check (length(purpose) <= 200),
    email      text check (length(email) <= 320),
    phone      text check (length(phone) <= 60),
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index vendor_contact_vendor on vendor_contact (tenant_id, vendor_id);
call protect_tenant_table('vendor_contact');

-- Why an entity named in a report stands for the one in the contract (red flags, RF2 (a)).
create table vendor_entity_link (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    vendor_id    uuid not null,
    position     integer not null,
    entity       text not null check (length(entity) between 1 and 200),
    explanation  text not null check (length(explanation) between 1 and 1000),
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index vendor_entity_link_vendor on vendor_entity_link (tenant_id, vendor_id);
call protect_tenant_table('vendor_entity_link');

create table service (
    tenant_id            uuid not null references tenant (id),
    id                   uuid not null,
    version              integer not null,
    vendor_id            uuid not null,
    name                 text not null check (length(name) between 1 and 200),
    aliases              text[] not null default '{}',
    kind                 text not null check (kind in ('AI_GATEWAY', 'MODEL_PROVIDER', 'OTHER')),
    tier                 text not null check (tier in ('T1', 'T2', 'T3', 'T4')),
    use_cases            text[] not null default '{}',
    data_classes         text[] not null default '{}',
    required_categories  text[] not null default '{}',
    regions              text[] not null default '{}',
    window_from          date,
    window_to            date,
    created_at           timestamptz not null,
    archived_at          timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    check (window_to is null or window_from is null or window_to >= window_from)
);
create index service_vendor on service (tenant_id, vendor_id);
create index service_kind on service (tenant_id, kind, tier);
call protect_tenant_table('service');
