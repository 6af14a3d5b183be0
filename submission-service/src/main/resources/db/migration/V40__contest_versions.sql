-- The rules of a contest as they were from one change to the next; rows are only ever added.
create table contest_version (
    id         text        primary key,
    contest_id text        not null references contest,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    -- to the letter: its digest is that of these bytes in UTF-8
    definition text        not null,
    sha256     text        not null,
    unique (contest_id, version)
);
insert into contest_version (id, contest_id, version, changed_at, changed_by, definition, sha256)
select id || '/' || version, id, version, now(), 'system', definition, encode(sha256(convert_to(definition, 'UTF8')), 'hex')
from contest;
