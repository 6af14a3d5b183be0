-- Counts the changes of a video's row, so that none overwrites another.
alter table asset add column changes bigint not null default 0;

-- Renditions that others have taken the place of, until they are deleted.
create table replaced_rendition (
    manifest_key text        primary key,
    asset_id     text        not null references asset,
    replaced_at  timestamptz not null
);
