-- Where to write to a contestant: the address encrypted, bound to the id.
alter table entry add contestant_email bytea, add contestant_language text;

-- Where to write to a unit's liaison, who may also write from there.
create table unit_contact (
    id         text  primary key,
    contest_id text  not null references contest,
    unit_id    text  not null,
    -- encrypted, bound to the id
    address    bytea not null,
    language   text  not null
);
create index unit_contact_unit on unit_contact (contest_id, unit_id);
