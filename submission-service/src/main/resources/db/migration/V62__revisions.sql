-- Whether it was its contestant who withdrew the entry, and may go on with it.
alter table entry add left_by_owner boolean not null default false;

-- The films an entry had and has.
create table video_revision (
    id            text        primary key,
    entry_id      text        not null references entry,
    revision      integer     not null,
    size          bigint      not null,
    sha256        text        not null,
    true_sha256   text,
    uploaded_at   timestamptz not null,
    verdict       text        not null,
    check_version bigint      not null,
    unique (entry_id, revision)
);
insert into video_revision
select e.id || '/' || video_revision, e.id, video_revision, video_size, video_sha256, v.sha256, video_uploaded_at,
       video_verdict, coalesce(video_check_version, -1)
from entry e left join verified_video v on v.id = e.id || '/' || video_revision
where video_revision is not null;

-- What was handed in, each time.
create table hand_in (
    id            text        primary key,
    entry_id      text        not null references entry,
    version       bigint      not null,
    handed_in_at  timestamptz not null,
    words         text        not null,
    revision      integer     not null,
    script_name   text        not null,
    script_sha256 text        not null,
    unique (entry_id, version)
);
