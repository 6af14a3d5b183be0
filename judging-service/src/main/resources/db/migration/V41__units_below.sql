-- Which unit a unit belongs to; those that belong to none are left out. Filled by the next word of each contest.
create table contest_unit (
    contest_id text not null references contest,
    unit_id    text not null,
    parent_id  text not null,
    primary key (contest_id, unit_id)
);
