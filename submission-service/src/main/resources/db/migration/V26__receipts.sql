create sequence receipt_number;

-- Signed receipts, as they were issued.
create table receipt (
    number    bigint      primary key,
    entry_id  text        not null references entry,
    kind      text        not null,
    revision  integer     not null,
    issued_at timestamptz not null,
    signed    text        not null
);
create index receipt_entry on receipt (entry_id, revision, number);

-- True digest of a video's bytes, by entry and revision.
create table verified_video (
    id     text primary key,
    sha256 text not null
);
