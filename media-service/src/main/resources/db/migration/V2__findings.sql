-- What findings do to the verdict in a contest, where it differs from the usual.
create table contest_severity (
    contest_id text not null references contest_limits,
    code       text not null,
    severity   text not null,
    primary key (contest_id, code)
);

-- How often a video was probed and checked: the versions of what was told of it. And whether frames of it are kept as evidence.
alter table asset
    add probes         bigint  not null default 0,
    add checks         bigint  not null default 0,
    add evidence_kept  boolean not null default false;
update asset set checks = 1 where verdict is not null;
