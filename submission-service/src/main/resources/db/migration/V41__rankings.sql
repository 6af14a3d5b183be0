-- How a unit ranks its entries: their ids as JSON, best first, read and written whole.
alter table unit
    add ranking text not null default '[]',
    add ranking_version bigint not null default 0;
