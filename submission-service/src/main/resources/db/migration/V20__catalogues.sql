-- A unit's catalogue, brought in as a spreadsheet: looked at and mended first, then made entries all at once.
create table catalogue (
    id           text        primary key,
    contest_id   text        not null references contest,
    -- for whom it was brought in; null if its rows name the units
    unit_id      text,
    -- where which column stands, so that errors can name cells as the spreadsheet does
    layout       text        not null,
    file_sha256  text        not null,
    staged_at    timestamptz not null,
    committed_at timestamptz
);
create index catalogue_staged_at on catalogue (staged_at);

create table catalogue_row (
    id           text    primary key,
    catalogue_id text    not null references catalogue on delete cascade,
    row_number   integer not null,
    -- encrypted as a whole, bound to the id: names and phone numbers are among them
    cells        bytea   not null,
    -- what committing made of it
    outcome      text,
    entry_id     text    references entry on delete set null,
    unique (catalogue_id, row_number)
);
create index catalogue_row_entry on catalogue_row (entry_id);
