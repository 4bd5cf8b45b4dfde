-- The result of judging a vendor file. The judgement row is the lock under which one vendor is judged at a time.
create table judgement (
    tenant_id   uuid not null references tenant (id),
    vendor_id   uuid not null,
    judged_at   timestamptz,
    judged_for  date,
    primary key (tenant_id, vendor_id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
call protect_tenant_table('judgement');

-- What each service's evidence says today, as the lists and the dashboard show it. Derived: rewritten by each judgement.
create table service_coverage (
    tenant_id        uuid not null references tenant (id),
    service_id       uuid not null,
    vendor_id        uuid not null,
    label            text not null,
    label_day        date,
    label_days       integer,
    hole_days        integer not null,
    examined_until   date,
    represented_until date,
    next_report_due  date,
    uncovered_today  boolean not null,
    primary key (tenant_id, service_id),
    foreign key (tenant_id, service_id) references service (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id)
);
create index service_coverage_vendor on service_coverage (tenant_id, vendor_id);
call protect_tenant_table('service_coverage');

create table red_flag (
    tenant_id      uuid not null references tenant (id),
    id             uuid not null,
    vendor_id      uuid not null,
    service_id     uuid not null,
    code           text not null,
    part           text not null,
    rule_version   integer not null,
    subject        text not null,
    severity       text not null check (severity in ('CRITICAL', 'HIGH', 'MEDIUM')),
    since          date not null,
    reason         text not null,
    reason_args    text not null,
    action         text not null,
    action_target  text not null,
    inputs         text not null,
    detected_at    timestamptz not null,
    closed_at      timestamptz,
    closed_by      text,
    primary key (tenant_id, id),
    foreign key (tenant_id, vendor_id) references vendor (tenant_id, id),
    foreign key (tenant_id, service_id) references service (tenant_id, id)
);
create unique index red_flag_one_open on red_flag (tenant_id, service_id, code, part, subject) where closed_at is null;
create index red_flag_open on red_flag (tenant_id, severity, since) where closed_at is null;
create index red_flag_vendor on red_flag (tenant_id, vendor_id);
create index red_flag_closed on red_flag (tenant_id, closed_at) where closed_at is not null;
call protect_tenant_table('red_flag');
