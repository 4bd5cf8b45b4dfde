-- Tenants, people and memberships, and the two tools that every later table uses.
-- Why: three layers of isolation, the lowest one in the database (ADR 003).

-- Closes a table to other tenants: forced row-level security on app.tenant, and the runtime user's privileges.
-- After a transaction the setting is an empty string, not null: nullif makes both mean "no tenant, no rows".
create procedure protect_tenant_table(table_name text, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
        'create policy tenant_isolation on %I '
        'using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) '
        'with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
    execute format('grant %s on %I to bl_app', privileges, table_name);
end $$;

create table tenant (
    id          uuid primary key,
    slug        text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    name        text not null check (length(name) between 1 and 200),
    time_zone   text not null default 'UTC',
    active      boolean not null default true,
    created_at  timestamptz not null default now(),
    judged_on   date
);
grant select on tenant to bl_app;
grant update (judged_on) on tenant to bl_app;

-- One row for a human being, whatever tenants they belong to. Read and written only through the functions below.
create table person (
    id       uuid primary key default gen_random_uuid(),
    issuer   text not null,
    subject  text not null,
    email    text not null,
    name     text not null,
    unique (issuer, subject)
);

create table member (
    tenant_id     uuid not null references tenant (id),
    id            uuid not null,
    version       integer not null,
    person_id     uuid references person (id),
    email         text not null,
    display_name  text not null,
    roles         text[] not null check (roles <@ array['VIEWER','OWNER','ANALYST','APPROVER','AUDITOR','ADMIN']),
    state         text not null check (state in ('INVITED', 'ACTIVE', 'REMOVED')),
    locale        text not null default 'en' check (locale in ('en', 'de')),
    deputy_id     uuid,
    manager_id    uuid,
    invited_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, deputy_id) references member (tenant_id, id),
    foreign key (tenant_id, manager_id) references member (tenant_id, id)
);
create unique index member_email on member (tenant_id, lower(email)) where state <> 'REMOVED';
create unique index member_person on member (tenant_id, person_id) where person_id is not null and state <> 'REMOVED';
create index member_of_person on member (person_id) where person_id is not null;
call protect_tenant_table('member');

-- Who is this, and where do they belong? Asked before a tenant is known, therefore by functions whose owner may see
-- every membership and which answer for one person only.
create policy identity_lookup on member to bl_identity using (true) with check (true);
grant select, update on member to bl_identity;
grant select, insert, update on person to bl_identity;
grant select on tenant to bl_identity;

-- Finds or creates the person of a token and binds invitations to its verified address. A person is known by
-- issuer and subject, never by a name or an address: both can be renamed and reused.
create function identify_person(p_issuer text, p_subject text, p_email text, p_verified boolean, p_name text)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
    found person%rowtype;
begin
    select * into found from person where issuer = p_issuer and subject = p_subject;
    if not found.id is null and found.email = p_email and found.name = p_name then
        if not p_verified or not exists (
            select 1 from member where state = 'INVITED' and lower(email) = lower(p_email)) then
            return found.id;
        end if;
    end if;
    insert into person (issuer, subject, email, name) values (p_issuer, p_subject, p_email, p_name)
        on conflict (issuer, subject) do update set email = excluded.email, name = excluded.name
        returning * into found;
    if p_verified then
        update member m set person_id = found.id, state = 'ACTIVE', version = m.version + 1
        where m.state = 'INVITED' and lower(m.email) = lower(p_email)
          and not exists (select 1 from member other
                          where other.tenant_id = m.tenant_id and other.person_id = found.id and other.state <> 'REMOVED');
    end if;
    return found.id;
end $$;

create function memberships_of(p_person uuid)
returns table (tenant_id uuid, slug text, tenant_name text, time_zone text, member_id uuid, display_name text,
               roles text[], locale text)
language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, t.slug, t.name, t.time_zone, m.id, m.display_name, m.roles, m.locale
    from member m join tenant t on t.id = m.tenant_id
    where m.person_id = p_person and m.state = 'ACTIVE' and t.active
    order by t.name
$$;

-- Creates a tenant with its first administrator, in one step; only the operator's service calls it.
create function create_tenant(p_id uuid, p_slug text, p_name text, p_time_zone text)
returns void language sql security definer set search_path = public, pg_temp as $$
    insert into tenant (id, slug, name, time_zone) values (p_id, p_slug, p_name, p_time_zone)
$$;
grant insert on tenant to bl_identity;

do $$
declare f text;
begin
    grant create on schema public to bl_identity;
    foreach f in array array['identify_person(text, text, text, boolean, text)', 'memberships_of(uuid)',
                             'create_tenant(uuid, text, text, text)'] loop
        execute format('alter function %s owner to bl_identity', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to bl_app', f);
    end loop;
    revoke create on schema public from bl_identity;
end $$;
