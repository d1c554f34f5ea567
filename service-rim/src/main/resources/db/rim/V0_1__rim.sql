-- Events that a consumer has dealt with; written in the same transaction as what they changed.
create table inbox (
  consumer text not null,
  event_id text not null,
  seen_at  timestamptz not null default now(),
  primary key (consumer, event_id)
);

-- Events on their way out, those of one change in one row; written in the same transaction as the change, removed after the broker's ack.
-- The number of its first event is given before sending and kept on the row, so that a second sending repeats it.
create table outbox (
  id             bigint generated always as identity primary key,
  events         int not null check (events > 0),
  topics         text[] not null,
  keys           text[] not null,
  data           bytea[] not null,
  attributes     text[] not null,
  first_sequence bigint unique,
  added_at       timestamptz not null default now(),
  check (events = cardinality(topics) and events = cardinality(keys)
    and events = cardinality(data) and events = cardinality(attributes))
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- The last sequence number that the broker has acknowledged, per source.
create table relay (
  source        text primary key,
  last_sequence bigint not null
);
