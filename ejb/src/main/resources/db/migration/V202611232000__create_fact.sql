-- What was read from a document, each value with the page and the words that show it, and what a person made of it.
alter table document add column class_confidence real check (class_confidence between 0 and 1);
alter table document add column reviewed_at timestamptz;
alter table document add column reviewed_by uuid;
alter table document add foreign key (tenant_id, reviewed_by) references member (tenant_id, id);

create table fact (
    tenant_id      uuid not null references tenant (id),
    id             uuid not null,
    version        integer not null,
    document_id    uuid not null,
    position       integer not null,
    field          text not null,
    value          text check (length(value) between 1 and 20000),
    proposed_value text,
    page           integer not null check (page > 0),
    printed_page   text,
    quote          text not null,
    confidence     real not null check (confidence between 0 and 1),
    state          text not null check (state in ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'NOT_STATED')),
    group_no       integer,
    rule           text not null,
    -- where the quote stands: page, x, y, width and height of each piece, in points
    regions        text not null,
    decided_by     uuid,
    decided_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id) on delete cascade,
    foreign key (tenant_id, decided_by) references member (tenant_id, id),
    check (value is not null or state = 'NOT_STATED'),
    check ((decided_by is null) = (state in ('PROPOSED', 'NOT_STATED')))
);
create index fact_of_document on fact (tenant_id, document_id, position);
call protect_tenant_table('fact');

create table question (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    version      integer not null,
    document_id  uuid not null,
    position     integer not null,
    code         text not null,
    arguments    text[] not null,
    fields       text[] not null,
    answer       text check (length(answer) between 1 and 2000),
    answered_by  uuid,
    answered_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id) on delete cascade,
    foreign key (tenant_id, answered_by) references member (tenant_id, id)
);
create index question_of_document on question (tenant_id, document_id, position);
call protect_tenant_table('question');
