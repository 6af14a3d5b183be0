create table noted (
    id       bigint generated always as identity primary key,
    entry_id text   not null,
    version  bigint not null
);
