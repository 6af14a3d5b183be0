-- How units' own juries ranked their entries: suggestions to the liaisons, which decide nothing.
create table preliminary (
    -- contest and unit
    id         text   primary key,
    contest_id text   not null,
    unit_id    text   not null,
    round_id   text   not null,
    version    bigint not null
);

create table preliminary_rank (
    preliminary_id text    not null references preliminary,
    entry_id       text    not null,
    place          integer not null,
    primary key (preliminary_id, entry_id)
);
