-- Which revision of an entry is frozen for the final, if any, for news that comes in the wrong order.
create table nomination (
    entry_id text   primary key,
    version  bigint not null,
    revision integer
);

-- Renditions are made by need, so there is no moment when all are there.
update asset set state = 'CHECKED' where state = 'RENDERED';

-- A poster that an organiser chose, and whether the renditions of a withdrawn video are deleted.
alter table asset add column poster_seconds double precision;
alter table asset add column swept boolean not null default false;

-- A cancelled or finished step may be wanted again; what is open is open once.
alter table job drop constraint job_asset_id_step_key;
create unique index job_open on job (asset_id, step) where state in ('QUEUED', 'RUNNING', 'FAILED');

-- Raised when the same rendition is made again.
alter table rendition add column version bigint not null default 1;
