-- Entries whose people were erased, until nothing that was made of their films is left.
create table erasure (
    entry_id   text        primary key,
    contest_id text        not null,
    erased_at  timestamptz not null,
    done_at    timestamptz
);
create index erasure_under_way on erasure (erased_at) where done_at is null;
