-- The record: what was learnt, in the order in which it was learnt. Rows are added, never changed or removed.

create table reading (
  number       bigint generated always as identity primary key,
  event_id     text        not null unique,
  article_id   text        not null,
  kind         text        not null check (kind in ('read', 'retracted')),
  document     jsonb       not null,
  lookup       text[]      not null,
  recorded_at  timestamptz not null
);
comment on table reading is 'Every reading, part of one, and retraction, as received. lookup: the words under which its dossiers are found.';
create index reading_article on reading (article_id, number);
create index reading_lookup on reading using gin (lookup);

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
  claim_id       text primary key,
  article_id     text    not null,
  position       integer not null,
  partnership_id text,
  kind           text    not null,
  reported_on    date    not null,
  subjects       text[]  not null,
  document       jsonb   not null
);
comment on column claim.reported_on is 'Last possible day of publication; 9999-12-31 when undated.';
create index claim_article on claim (article_id);
create index claim_partnership on claim (partnership_id, reported_on, article_id, position);
create index claim_subjects on claim using gin (subjects);

create table partnership (
  id          text primary key,
  version     bigint  not null,
  merged_into text,
  empty       boolean not null,
  form        text    not null,
  stage       text,
  members     text[]  not null,
  reported_on date    not null,
  document    jsonb   not null
);
comment on column partnership.reported_on is 'Last possible day of the latest publication; year 1 when undated.';
create index partnership_listed on partnership (reported_on desc, id) where merged_into is null and not empty;
create index partnership_form on partnership (form, reported_on desc, id) where merged_into is null and not empty;
create index partnership_stage on partnership (stage, reported_on desc, id) where merged_into is null and not empty;
create index partnership_members on partnership using gin (members);

create table trust (
  id       text primary key,
  version  bigint not null,
  document jsonb  not null
);
