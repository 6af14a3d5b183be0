-- What the newest video of each entry looks like, of all contests, to know copies again.
create table fingerprint (
    entry_id   text             primary key,
    contest_id text             not null,
    revision   integer          not null,
    sha256     text             not null,
    seconds    double precision not null
);
create index fingerprint_sha256 on fingerprint (sha256);

-- Moment by moment: a hash of the picture that differs in few of its 64 bits between copies.
create table print (
    entry_id text             not null references fingerprint on delete cascade,
    seconds  double precision not null,
    hash     bigint           not null,
    primary key (entry_id, seconds)
);

-- Hashes that differ in few places agree in one of four quarters, mostly; and a film has many of them.
create index print_quarter_1 on print ((hash & 65535));
create index print_quarter_2 on print ((hash >> 16 & 65535));
create index print_quarter_3 on print ((hash >> 32 & 65535));
create index print_quarter_4 on print ((hash >> 48 & 65535));
