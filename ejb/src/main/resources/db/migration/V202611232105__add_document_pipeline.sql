-- Parts of a document (an archive's entries, a mail's attachments), and how far reading and recognition have come.
alter table document
    add column parent_id  uuid,
    add column pages_read integer,
    add column ocr_pages  integer,
    add column ocr_done   integer,
    add foreign key (tenant_id, parent_id) references document (tenant_id, id) on delete cascade;
create index document_parent on document (tenant_id, parent_id) where parent_id is not null;

-- Pages that show images only, to be recognised one by one: runs is null until a page is done, so that a restart goes
-- on where it was.
create table ocr_page (
    tenant_id    uuid not null references tenant (id),
    document_id  uuid not null,
    page         integer not null check (page > 0),
    runs         text,
    failed       boolean not null default false,
    primary key (tenant_id, document_id, page),
    foreign key (tenant_id, document_id) references document (tenant_id, id) on delete cascade
);
call protect_tenant_table('ocr_page');
