-- Whom a video belongs to: who may follow its progress, and whose jobs stand behind one another.
alter table asset add owner text;
create index asset_owner on asset (owner);

-- When contests close: in their last hour, their videos come first.
create table contest_closing (
    contest_id text primary key,
    version    bigint      not null,
    closes_at  timestamptz not null
);

-- A step may be done in parts, by several workers; part 0 is the whole.
alter table job
    add part      integer     not null default 0,
    add turn      integer     not null default 1,
    add repeated  boolean     not null default false,
    add spared    integer     not null default 0,
    add worker    text,
    add queued_at timestamptz not null default now();
update job set queued_at = created_at;
drop index job_open;
create unique index job_open on job (asset_id, step, part) where state in ('QUEUED', 'RUNNING', 'FAILED', 'QUARANTINED');

-- Who works, and on how many jobs of each queue at a time.
create table worker (
    id           text primary key,
    host         text        not null,
    version      text        not null,
    role         text        not null,
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null
);
create table worker_slots (
    worker_id text    not null references worker on delete cascade,
    queue     text    not null,
    slots     integer not null,
    primary key (worker_id, queue)
);
