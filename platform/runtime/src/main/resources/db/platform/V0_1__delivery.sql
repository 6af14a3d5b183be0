-- What happened: written once, never changed. Subjects and actors are ids, so that a person can be erased elsewhere.
create table journal (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    subject text        not null,
    action  text        not null,
    reason  text
);
create index journal_subject on journal (subject, id);

create function journal_is_insert_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is insert-only';
end $$;
create trigger journal_is_insert_only before update or delete or truncate on journal
    for each statement execute function journal_is_insert_only();

-- Events on their way to Kafka: inserted with the change they tell of, deleted once Kafka has them.
create table outbox (
    id          bigint generated always as identity primary key,
    message_id  uuid        not null,
    topic       text        not null,
    message_key text        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    payload     text        not null
);

-- Ids of messages already handled.
create table inbox (
    message_id  text primary key,
    received_at timestamptz not null
);
create index inbox_received_at on inbox (received_at);

-- Messages that could not be handled, with the reason, until an operator replays or discards them.
create table dead_letter (
    id          bigint generated always as identity primary key,
    message_id  text,
    topic       text        not null,
    message_key text,
    type        text,
    payload     bytea       not null,
    reason      text        not null,
    failed_at   timestamptz not null
);
