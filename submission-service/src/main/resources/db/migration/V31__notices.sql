-- A mail to one person: waits, is sent, or shows why it was not.
create table outgoing_mail (
    id              text        primary key,
    contest_id      text        not null references contest,
    -- contestant:<entry id> or contact:<contact id>; the address is looked up when the mail is sent
    recipient       text        not null,
    state           text        not null,
    made_at         timestamptz not null,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    last_failure    text,
    sent_at         timestamptz
);
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index outgoing_mail_made_at on outgoing_mail (made_at);

-- One piece of news for one person, collected with others into a mail.
create table notice (
    id         text        primary key,
    contest_id text        not null references contest,
    entry_id   text        references entry on delete cascade,
    recipient  text        not null,
    kind       text        not null,
    -- encrypted, bound to the id: reasons and links are among it
    news       bytea       not null,
    told_at    timestamptz not null,
    due_at     timestamptz not null,
    -- what is told only once
    once       text        unique,
    mail_id    text        references outgoing_mail on delete cascade
);
create index notice_uncollected on notice (recipient, due_at) where mail_id is null;
create index notice_mail on notice (mail_id);

-- Who wants no more mail than must be.
create table notice_opt_out (
    recipient text        primary key,
    at        timestamptz not null
);
