-- What pages ask of all claims at once, taken out of their documents when they are written.
alter table claim
  add column published_earliest text
    generated always as (document::json #>> '{article,publication,earliest}') stored,
  add column published_latest text
    generated always as (document::json #>> '{article,publication,latest}') stored,
  add column notice text
    generated always as (document::json #>> '{article,notice}') stored;

create index claim_published on claim (published_latest);

-- What needs a person's eye; closed ones stay, with their outcome.
create table review_item (
  item_id        text primary key,
  partnership_id text not null,
  kind           text not null,
  reason         text not null,
  claim_ids      text[] not null,
  opened_on      date,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  outcome        text,
  author         text
);

create index review_item_open on review_item (partnership_id) where closed_at is null;
