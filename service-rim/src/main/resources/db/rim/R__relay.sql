-- Repeatable, since the databases of services are beyond the version of what they share.
-- Beyond which number a database that was set back goes on: what it lost was published under the numbers up to there. 0 when it never was.
alter table relay add column if not exists continued_after bigint not null default 0;
-- What is private has no number; a row of nothing else shares its number with the next.
alter table outbox drop constraint if exists outbox_first_sequence_key;
create index if not exists outbox_first_sequence on outbox (first_sequence, id);
