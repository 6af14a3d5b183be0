-- In which time zone a contest's times are shown.
create table contest_zone (
    contest_id text primary key,
    version    bigint not null,
    zone       text   not null
);
