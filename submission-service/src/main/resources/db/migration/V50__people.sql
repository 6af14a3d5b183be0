-- A key for each person of an entry, wrapped by the keyset of the configuration. What is known of the person lies encrypted under it, in
-- whatever table; deleting the row erases it.
create table person_key (
    person_id  text   primary key,
    entry_id   text   not null,
    wrapped    bytea  not null,
    -- which of the keyset's keys wrapped it
    wrapped_by bigint not null
);
create index person_key_entry on person_key (entry_id);
create index person_key_wrapped_by on person_key (wrapped_by);

-- Files that are to be deleted.
create table removal (
    id         text primary key,
    entry_id   text not null,
    bucket     text not null,
    object_key text not null,
    storage_id text
);
create index removal_entry on removal (entry_id);

-- Names and contact data, each person's under a key of their own. What lay here before was encrypted otherwise, or not at all; there is no
-- installation whose rows would have to be carried over.
alter table entry
    drop column contestant_name, drop column contestant_phone, drop column contestant_email, drop column instructor_name,
    add contestant_name bytea, add contestant_phone bytea, add contestant_email bytea, add instructor_name bytea,
    add contestant_minor boolean not null default false,
    -- keyed hashes: of name and phone, of name and unit
    add person_index bytea, add namesake_index bytea,
    add guardian_name bytea, add guardian_how text, add guardian_given_on date, add guardian_channels text,
    add guardian_recorded_by text, add guardian_recorded_at timestamptz, add guardian_revoked_at timestamptz,
    add erased_at timestamptz;
create index entry_person on entry (contest_id, person_index);
create index entry_namesake on entry (contest_id, namesake_index);

-- The erasure of an entry's people, and since when which of the other services have nothing left.
create table erasure (
    entry_id  text        primary key references entry,
    erased_at timestamptz not null
);
create table erasure_acknowledgement (
    entry_id text        not null references erasure,
    service  text        not null,
    done_at  timestamptz not null,
    primary key (entry_id, service)
);
