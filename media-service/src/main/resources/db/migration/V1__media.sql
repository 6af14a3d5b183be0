-- One revision of an entry's video.
create table asset (
    id               text primary key,
    entry_id         text             not null,
    contest_id       text             not null,
    revision         integer          not null,
    bucket           text             not null,
    object_key       text             not null,
    size             bigint           not null,
    claimed_sha256   text             not null,
    uploaded_at      timestamptz      not null,
    state            text             not null,
    verdict          text,
    findings         text             not null,
    film             text,
    sha256           text,
    picture_seconds  double precision not null,
    failures         bigint           not null,
    unique (entry_id, revision)
);

-- Entries that left the contest, for news that comes in the wrong order.
create table withdrawal (
    entry_id text primary key
);

-- What is asked of a contest's videos.
create table contest_limits (
    contest_id       text primary key,
    version          bigint  not null,
    video_seconds    integer not null,
    video_short_side integer not null
);

-- Published renditions: one of each kind and profile, however often a job is run.
create table rendition (
    asset_id     text        not null references asset,
    kind         text        not null,
    profile      text        not null,
    manifest_key text        not null,
    published_at timestamptz not null,
    primary key (asset_id, kind, profile)
);

-- What is done to a video, step by step.
create table job (
    id            text primary key,
    asset_id      text             not null references asset,
    entry_id      text             not null,
    revision      integer          not null,
    step          text             not null,
    state         text             not null,
    attempts      integer          not null,
    failures      integer          not null,
    progress      double precision not null,
    failure_class text,
    failure       text,
    created_at    timestamptz      not null,
    started_at    timestamptz,
    ended_at      timestamptz,
    unique (asset_id, step)
);
create index job_state on job (state, created_at);

-- db-scheduler's own tables, one for each step: who works on what, and when each was last heard of.
create table scheduled_check (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_check (execution_time);
create index on scheduled_check (last_heartbeat);
create table scheduled_probe (like scheduled_check including all);
create table scheduled_transcode (like scheduled_check including all);
