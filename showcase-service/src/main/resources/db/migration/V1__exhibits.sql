-- What other services said, kept as this service needs it.
create table contest (
    id              text primary key,
    version         bigint      not null,
    title           text        not null,
    theme           text        not null,
    organiser       text        not null,
    zone            text        not null,
    showcase_from   timestamptz not null,
    showcase_until  timestamptz not null,
    topics          jsonb       not null,
    forms           jsonb       not null
);

-- A row is made by whichever event speaks of the entry first; the parts that other events bring are null until then.
create table entry (
    id                  text primary key,
    contest_id          text    not null,
    nomination_version  bigint  not null default -1,
    revision            integer,
    title               text,
    description         text,
    topic               text,
    form                text,
    credits_version     bigint  not null default -1,
    contestant          text,
    unit                text,
    instructor          text,
    consents            jsonb   not null default '[]',
    withdrawn           boolean not null default false
);

create table rendition (
    entry_id      text    not null,
    revision      integer not null,
    kind          text    not null,
    version       bigint  not null,
    manifest_key  text    not null,
    manifest      jsonb   not null,
    primary key (entry_id, revision, kind)
);

create table exhibit (
    id               text primary key,
    contest_id       text        not null,
    entry_id         text        not null unique,
    round_id         text        not null,
    results_version  bigint      not null,
    prize_code       text        not null,
    prize_name       text        not null,
    prize_place      integer     not null,
    rank             integer     not null,
    version          bigint      not null,
    state            text        not null,
    material         jsonb       not null,
    consents         jsonb       not null default '[]',
    prefix           text unique,
    fed              boolean     not null default false,
    published_at     timestamptz,
    taken_down_at    timestamptz,
    takedown_reason  text,
    changed_at       timestamptz not null
);
create index exhibit_by_contest on exhibit (contest_id, prize_place, rank);
create index exhibit_in_feeds on exhibit (changed_at desc, id) where fed;

create table review (
    exhibit_id   text        not null references exhibit,
    reviewer     text        not null,
    reviewed_at  timestamptz not null,
    primary key (exhibit_id, reviewer)
);

-- The copying of one exhibit's files into the public bucket, and later their removal.
create table publication (
    exhibit_id  text primary key references exhibit,
    copies      jsonb       not null,
    due_at      timestamptz not null,
    attempts    integer     not null default 0,
    removed_at  timestamptz
);
create index publication_by_time on publication (due_at) where removed_at is null;
