-- A mail that a unit, or anyone, sent to the contest's mailbox.
create table received_mail (
    id              text        primary key,
    -- digest of what tells it from others, however often it is delivered
    identity        text        not null unique,
    message_id      text,
    -- as the mail server stamped it
    arrived_at      timestamptz not null,
    size            bigint      not null,
    -- the mail itself; null if it was too large or has been forgotten
    object_key      text,
    state           text        not null,
    why             text,
    contest_id      text        references contest,
    unit_id         text,
    contact_id      text,
    -- what was understood; encrypted, bound to the id: file names are among it
    report          bytea,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    answered_at     timestamptz
);
create index received_mail_waiting on received_mail (next_attempt_at) where state = 'TAKEN';
create index received_mail_arrived on received_mail (arrived_at);
create index received_mail_answered on received_mail (contact_id, answered_at);

-- Which replica empties the mailbox.
create table mailbox_lease (
    mailbox    text        primary key,
    holder     text        not null,
    until_at   timestamptz not null
);
