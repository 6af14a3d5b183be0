-- What judging knows of others' things, fed by events.

create table contest (
    id      text primary key,
    version bigint not null
);

create table contest_topic (
    contest_id text not null references contest,
    code       text not null,
    name       text not null,
    primary key (contest_id, code)
);

create table contest_form (
    contest_id text not null references contest,
    code       text not null,
    name       text not null,
    primary key (contest_id, code)
);

-- Text is null for an entry of which only its leaving is known.
create table entry (
    id          text primary key,
    contest_id  text    not null,
    version     bigint  not null,
    nominated   boolean not null,
    title       text,
    description text,
    topic       text,
    form        text,
    revision    integer not null
);

create index entry_nominated on entry (contest_id) where nominated;

-- No reference to entry: the copy may be known first.
create table proxy (
    entry_id   text    not null,
    revision   integer not null,
    version    bigint  not null,
    object_key text    not null,
    primary key (entry_id, revision)
);

-- What judging owns.

create table round (
    id            text primary key,
    contest_id    text        not null,
    level         text        not null,
    title         text        not null,
    state         text        not null,
    version       bigint      not null,
    rules         text        not null,
    rules_hash    text        not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    announced_at  timestamptz,
    final_at      timestamptz,
    cancel_reason text
);

create unique index one_round_per_level on round (contest_id, level) where state <> 'CANCELLED';
create index round_under_notice on round (final_at) where state = 'ANNOUNCED';

create table work (
    id          text primary key,
    round_id    text not null references round,
    code        text not null,
    entry_id    text not null,
    title       text not null,
    description text not null,
    topic       text not null,
    form        text not null,
    proxy_key   text not null,
    voided_at   timestamptz,
    unique (round_id, code),
    unique (round_id, entry_id)
);

create index work_of_entry on work (entry_id);

create table seat (
    id         text primary key,
    round_id   text   not null references round,
    judge      text   not null,
    seed       bigint not null,
    excuse     text,
    excused_at timestamptz,
    unique (round_id, judge)
);

create table score_sheet (
    id             text primary key,
    round_id       text    not null references round,
    work_id        text    not null references work,
    judge          text    not null,
    state          text    not null,
    revision       integer not null,
    total          numeric,
    remark         text,
    recusal_reason text,
    unique (work_id, judge),
    foreign key (round_id, judge) references seat (round_id, judge),
    check (state <> 'RECUSED' or total is null)
);

create index score_sheet_of_round on score_sheet (round_id);

create table mark (
    sheet_id  text    not null references score_sheet,
    criterion text    not null,
    mark      numeric not null,
    primary key (sheet_id, criterion)
);

create table result (
    work_id      text primary key references work,
    round_id     text    not null references round,
    place        integer not null,
    score        numeric not null,
    prize        text,
    valid_scores integer not null,
    trimmed      boolean not null,
    words_zh     text    not null,
    words_en     text    not null
);

create index result_of_round on result (round_id);
