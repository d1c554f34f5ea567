-- Whom to tell of changes, and how far each has been told. Settings, and what comes of them, are rows of their own: who edits and who sends
-- do not meet.
create table webhook (
  id            uuid        primary key,
  revision      bigint      not null,
  url           text        not null,
  description   text,
  partnership   text,
  member        text,
  region        text,
  types         text[]      not null,
  state         text        not null check (state in ('active', 'paused', 'given-up')),
  state_reason  text,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  secret        text        not null,
  former_secret text,
  former_until  timestamptz
);
comment on column webhook.secret is 'What deliveries are signed with; told once, never shown again.';

create table webhook_delivery (
  webhook_id      uuid        primary key references webhook on delete cascade,
  reached         bigint      not null,
  attempts        integer     not null default 0,
  failing_since   timestamptz,
  due_at          timestamptz not null,
  parked_in_a_row integer     not null default 0,
  last_attempt_at timestamptz,
  last_success_at timestamptz,
  last_status     integer,
  last_reason     text,
  lease_number    bigint      not null default 0,
  lease_owner     text,
  lease_until     timestamptz
);
comment on column webhook_delivery.reached is 'The number of the last change that was delivered, parked or not asked for.';
comment on column webhook_delivery.lease_number is 'Rises with each lease: what an instance keeps counts only under the last one.';

create table webhook_dead_letter (
  number           bigint      generated always as identity primary key,
  webhook_id       uuid        not null references webhook on delete cascade,
  sequence         bigint      not null,
  event_id         text        not null,
  type             text        not null,
  partnership_id   text        not null,
  attempts         integer     not null,
  first_attempt_at timestamptz not null,
  last_attempt_at  timestamptz not null,
  last_status      integer,
  reason           text        not null,
  parked_at        timestamptz not null,
  state            text        not null check (state in ('open', 'decided', 'replayed', 'discarded')),
  decision         text,
  decided_by       text,
  decided_reason   text,
  decided_at       timestamptz,
  settled_at       timestamptz
);
create index webhook_dead_letter_of on webhook_dead_letter (webhook_id, number);
create index webhook_dead_letter_decided on webhook_dead_letter (webhook_id) where state = 'decided';
