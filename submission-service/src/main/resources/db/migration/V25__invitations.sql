-- Lets whoever holds the token act as the owner of one entry, which may not have been begun: hence no reference to it.
create table invitation (
    id           text        primary key,
    contest_id   text        not null references contest,
    unit_id      text,
    entry_id     text        not null,
    owner_id     text        not null,
    token_sha256 bytea       not null unique,
    made_by      text        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    revoked_at   timestamptz
);
create index invitation_unit on invitation (contest_id, unit_id);
create index invitation_entry on invitation (entry_id);
