-- What a person says a document is; reading it again keeps to it. Null where nobody contradicted the reading.
alter table document add column decided_class text;
alter table document add column class_decided_by uuid;
alter table document add foreign key (tenant_id, class_decided_by) references member (tenant_id, id);
alter table document add check ((decided_class is null) = (class_decided_by is null));
