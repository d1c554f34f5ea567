-- What lists say of each partnership: one row for the present (no valid_from), and one for each stretch of days by publication.
create table summary (
  partnership_id   text not null,
  valid_from       date,
  valid_to         date,
  title            text not null,
  region           text not null,
  sector           text not null,
  bodies           text not null,
  form             text not null,
  standing         text not null,
  first_on         date,
  done_on          date,
  ended            boolean not null,
  saving           text not null,
  pounds           numeric,
  percent          numeric,
  kept             int not null,
  kept_late        int not null,
  broken           int not null,
  undecided        int not null,
  held_days        bigint,
  completed_within numeric,
  last_reported_on date,
  contributions    text,
  document         text not null,
  unique nulls not distinct (partnership_id, valid_from)
);

create index summary_present on summary (title) where valid_from is null;
create index summary_days on summary (valid_from, valid_to) where valid_from is not null;

-- The sentences that claims rest on, to be searched together with the names of the parties.
create table sentence (
  partnership_id text not null,
  claim_id       text not null,
  published_on   date,
  quote          text not null,
  words          tsvector not null,
  primary key (partnership_id, claim_id)
);

create index sentence_words on sentence using gin (words);
