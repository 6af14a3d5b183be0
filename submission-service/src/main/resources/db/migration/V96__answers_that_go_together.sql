-- The answer goes in one mail with an earlier one, which counts for both.
alter table received_mail add answered_together boolean not null default false;
