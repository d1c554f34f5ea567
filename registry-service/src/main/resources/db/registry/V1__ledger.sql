-- The record: what was learnt, in the order in which it was learnt. Rows are added, never changed or removed.

create table reading (
  number       bigint generated always as identity primary key,
  event_id     text        not null unique,
  article_id   text        not null,
  kind         text        not null check (kind in ('read', 'retracted')),
  document     jsonb       not null,
  recorded_at  timestamptz not null
);
comment on table reading is 'Every reading, part of one, and retraction, as received.';
create index reading_article on reading (article_id, number);

create table assignment (
  number         bigint generated always as identity primary key,
  article_id     text        not null,
  dossier        text        not null,
  parties        text        not null,
  partnership_id text        not null,
  recorded_at    timestamptz not null
);
comment on table assignment is 'Decisions that a dossier belongs to a partnership; the latest of a dossier holds.';
create index assignment_article on assignment (article_id, number);
create index assignment_partnership on assignment (partnership_id, number);

create table redirection (
  number         bigint generated always as identity primary key,
  partnership_id text        not null,
  into_id        text        not null,
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table redirection is 'Partnerships that turned out to be another one, which goes on.';
create index redirection_partnership on redirection (partnership_id, number);

create table identity_decision (
  number         bigint generated always as identity primary key,
  kind           text        not null check (kind in ('same', 'aside')),
  dossiers       jsonb       not null,
  articles       text[]      not null,
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table identity_decision is 'What people decided: that dossiers are of one partnership, or of another than it seems.';
create index identity_decision_articles on identity_decision using gin (articles);

create table identity_decision_undone (
  number         bigint generated always as identity primary key,
  decision       bigint      not null unique references identity_decision (number),
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table identity_decision_undone is 'Decisions that were taken back.';

create table added_name (
  number          bigint generated always as identity primary key,
  name            text        not null,
  name_key        text        not null,
  organisation_id text        not null,
  title           text        not null,
  valid_from      date,
  valid_to        date,
  reason          text        not null,
  author          text        not null,
  recorded_at     timestamptz not null
);
comment on table added_name is 'Names that people gave to bodies, for what the reader could not link.';
comment on column added_name.name_key is 'What the spellings of the name have in common.';
comment on column added_name.title is 'The name under which the ledger had the body then.';
create index added_name_key on added_name (name_key);
create index added_name_organisation on added_name (organisation_id);

create table added_name_undone (
  number         bigint generated always as identity primary key,
  added_name     bigint      not null unique references added_name (number),
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table added_name_undone is 'Names that were taken away again.';

create table claim_review (
  number         bigint generated always as identity primary key,
  article_id     text        not null,
  revision       text        not null,
  claim_id       text        not null,
  verdict        text        not null check (verdict in ('accepted', 'rejected', 'corrected')),
  claim          jsonb       not null,
  value          jsonb,
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table claim_review is 'What people decided of claims; the latest of a claim that stands counts.';
comment on column claim_review.revision is 'The text of the article that the person had before them.';
comment on column claim_review.claim is 'The claim as it was.';
comment on column claim_review.value is 'What counts from then on; none when the claim was rejected.';
create index claim_review_article on claim_review (article_id, number);
create index claim_review_claim on claim_review (claim_id, number);

create table claim_review_undone (
  number         bigint generated always as identity primary key,
  review         bigint      not null unique references claim_review (number),
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table claim_review_undone is 'Reviews that were taken back.';

create table review_action (
  number         bigint generated always as identity primary key,
  id             text        not null unique,
  action         text        not null,
  request        jsonb       not null,
  decision       bigint      not null,
  reason         text        not null,
  author         text        not null,
  recorded_at    timestamptz not null
);
comment on table review_action is 'What people did to the ledger, under the ids that they gave it.';
comment on column review_action.decision is 'Number of the decision, name or review that it made; of an undo, number of the action that it took back.';
create index review_action_undo on review_action (decision) where action = 'undo';

create table claim_entry (
  number         bigint generated always as identity primary key,
  claim_id       text        not null,
  article_id     text        not null,
  partnership_id text        not null,
  entry          text        not null check (entry in ('recorded', 'withdrawn')),
  reason         text        not null,
  recorded_at    timestamptz not null
);
comment on table claim_entry is 'The history of each claim in the ledger.';
create index claim_entry_claim on claim_entry (claim_id, number);

create table review_item (
  number         bigint generated always as identity primary key,
  item_id        text        not null,
  partnership_id text        not null,
  kind           text        not null,
  reason         text        not null,
  claim_ids      text[]      not null,
  opened_at      timestamptz not null,
  closed_at      timestamptz not null default 'infinity',
  outcome        text,
  author         text
);
comment on table review_item is 'What needed a person''s eye, and from when to when; what still does ends at infinity.';
create unique index review_item_open on review_item (item_id) where closed_at = 'infinity';
create index review_item_listed on review_item (number) where closed_at = 'infinity';
create index review_item_partnership on review_item (partnership_id, number) where closed_at = 'infinity';

-- The read models: what holds now. They can be rebuilt from the record.

create table article (
  article_id text primary key,
  retracted  boolean not null,
  reading    jsonb
);
comment on table article is 'The reading of each article that counts; none while incomplete or retracted.';

create table dossier (
  article_id     text   not null,
  dossier        text   not null,
  partnership_id text   not null,
  lookup         text[] not null,
  summary        jsonb  not null,
  primary key (article_id, dossier)
);
create index dossier_lookup on dossier using gin (lookup);
create index dossier_partnership on dossier (partnership_id);

create table claim (
  number         bigint generated always as identity primary key,
  claim_id       text        not null,
  article_id     text        not null,
  position       integer     not null,
  partnership_id text,
  kind           text        not null,
  reported_on    date        not null,
  subjects       text[]      not null,
  open_names     text[]      not null,
  quotes         tsvector    not null,
  article        jsonb       not null,
  document       jsonb       not null,
  recorded_from  timestamptz not null,
  recorded_to    timestamptz not null default 'infinity'
);
comment on table claim is 'What counted for which partnership, and from when to when it was held so; the one that counts now ends at infinity.';
comment on column claim.reported_on is 'Last possible day of publication; 9999-12-31 when undated.';
comment on column claim.open_names is 'Keys of the names in it that people may link to a body, or have linked.';
create unique index claim_now on claim (claim_id) where recorded_to = 'infinity';
create index claim_ever on claim (claim_id, recorded_from);
create index claim_article on claim (article_id) where recorded_to = 'infinity';
create index claim_partnership on claim (partnership_id, reported_on, article_id, position);
create index claim_listed on claim (reported_on, article_id, position);
create index claim_subjects on claim using gin (subjects);
create index claim_open_names on claim using gin (open_names) where recorded_to = 'infinity';
create index claim_quotes on claim using gin (quotes);

create table partnership (
  id          text primary key,
  version     bigint  not null,
  merged_into text,
  empty       boolean not null
);
comment on table partnership is 'Every id that was ever given, and what has become of it. The documents stand in partnership_history.';

create table partnership_history (
  number         bigint generated always as identity primary key,
  partnership_id text        not null,
  valid_from     date,
  valid_to       date,
  recorded_from  timestamptz not null,
  recorded_to    timestamptz not null default 'infinity',
  title          text        not null,
  form           text        not null,
  stage          text,
  side_state     text,
  members        text[]      not null,
  member_names   text[]      not null,
  regions        text[]      not null,
  sectors        text[]      not null,
  slip_days      bigint,
  due_on         date,
  reported_on    date        not null,
  document       jsonb       not null,
  check (valid_from is not null or valid_to is null)
);
comment on table partnership_history is 'Every document of a partnership on both time axes. Without valid_from: all that is recorded, whatever the day.';
comment on column partnership_history.slip_days is 'Days by which its completion was put off since the first asserted date.';
comment on column partnership_history.due_on is 'Last day of the date that stands, while it has not taken effect.';
comment on column partnership_history.reported_on is 'Last possible day of the latest publication; year 1 when undated.';
comment on column partnership_history.valid_to is 'The day after the last; none when it holds ever after.';
create unique index partnership_history_now on partnership_history (partnership_id, valid_from) where recorded_to = 'infinity';
create index partnership_history_ever on partnership_history (partnership_id, recorded_from);
create index partnership_history_listed on partnership_history (reported_on desc, partnership_id);
create index partnership_history_titled on partnership_history (title, partnership_id);
create index partnership_history_slipped on partnership_history ((coalesce(slip_days, -1000000)) desc, partnership_id);
create index partnership_history_form on partnership_history (form, reported_on desc, partnership_id);
create index partnership_history_stage on partnership_history (stage, reported_on desc, partnership_id);
create index partnership_history_members on partnership_history using gin (members);

create table trust (
  id       text primary key,
  version  bigint not null,
  document jsonb  not null
);
