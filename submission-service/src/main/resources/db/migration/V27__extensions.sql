-- Lets one unit or one entry hand in for longer than the others.
create table extension (
    id           text        primary key,
    contest_id   text        not null references contest,
    unit_id      text,
    entry_id     text        references entry,
    until_at     timestamptz not null,
    one_use      boolean     not null,
    reason       text        not null,
    requested_by text        not null,
    approved_by  text        not null,
    approved_at  timestamptz not null,
    revoked_at   timestamptz,
    used_by      text,
    used_at      timestamptz,
    check ((unit_id is null) <> (entry_id is null))
);
create index extension_contest on extension (contest_id);
create index extension_entry on extension (entry_id);
