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
