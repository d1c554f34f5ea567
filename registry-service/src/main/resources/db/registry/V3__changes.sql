-- What was published of partnerships, by the number it was published under. Rows are added, never changed or removed.
create table change (
  sequence       bigint      primary key,
  event_id       text        not null,
  type           text        not null,
  partnership_id text        not null,
  valid_time     timestamptz,
  recorded_at    timestamptz not null,
  article_id     text,
  document       jsonb       not null
);
comment on table change is 'The change feed: each event of the topic of partnership events, once.';
create index change_partnership on change (partnership_id, sequence);
create index change_type on change (type, sequence);
