-- A season of a contest: its definition as JSON, read and written whole.
create table contest (
    id          text   primary key,
    version     bigint not null,
    definition  text   not null,
    -- digest of the definition file it was last loaded from
    file_sha256 text
);

-- A unit's places in the final; whoever changes how many are taken locks the row.
create table unit (
    id         text    primary key,
    contest_id text    not null references contest,
    unit_id    text    not null,
    quota      integer not null,
    nominated  integer not null,
    unique (contest_id, unit_id),
    check (nominated between 0 and quota)
);

create table entry (
    id                    text   primary key,
    version               bigint not null,
    contest_id            text   not null references contest,
    owner_id              text   not null,
    state                 text   not null,
    title                 text,
    description           text,
    topic                 text,
    form                  text,
    unit_id               text   not null,
    contestant_name       text,
    -- encrypted, bound to the id
    contestant_phone      bytea,
    instructor_name       text,
    consents              text   not null,
    script_name           text,
    script_size           bigint,
    script_sha256         text,
    script_key            text,
    video_revision        integer,
    video_key             text,
    video_size            bigint,
    video_sha256          text,
    video_uploaded_at     timestamptz,
    video_verdict         text,
    video_check_version   bigint,
    video_findings        text,
    video_film            text,
    video_renditions      text,
    video_override_reason text,
    open_upload           text,
    submitted_at          timestamptz,
    nominated_at          timestamptz,
    repair_until          timestamptz,
    return_reason         text
);
create index entry_unit on entry (contest_id, unit_id);
create index entry_owner on entry (owner_id);
-- A contestant has one entry in a contest, not counting those withdrawn.
create unique index entry_one_per_contestant on entry (contest_id, owner_id) where state <> 'WITHDRAWN';

create table upload (
    id          text        primary key,
    entry_id    text        not null references entry,
    state       text        not null,
    storage_id  text        not null,
    object_key  text        not null unique,
    size        bigint      not null,
    sha256      text        not null,
    opened_at   timestamptz not null,
    accepted_at timestamptz
);
create index upload_unfinished on upload (state, opened_at) where state in ('OPEN', 'ASSEMBLING');
-- An entry has one open upload at a time.
create unique index upload_one_open on upload (entry_id) where state in ('OPEN', 'ASSEMBLING');

-- A script that was announced and is on its way.
create table script_upload (
    entry_id   text   primary key references entry,
    file_name  text   not null,
    size       bigint not null,
    sha256     text   not null,
    object_key text   not null
);
