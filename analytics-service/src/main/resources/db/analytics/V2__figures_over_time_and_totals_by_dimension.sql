-- Every version that a figure has had, with the article that changed it.
create table figure_version (
  id          text not null,
  version     bigint not null,
  recorded_at timestamptz not null,
  valid_on    date,
  article_id  text,
  gone        boolean not null,
  document    text not null,
  primary key (id, version)
);

-- What was worked out before versions were kept is known from now on.
insert into figure_version select id, version, now(), null, null, gone, document from figure;

create index figure_metric on figure ((document::json ->> 'metric'));

-- Where each contribution belongs, and whether a larger partnership's saving contains it.
alter table contribution
  add column region         text not null default 'unknown',
  add column sector         text not null default 'unknown',
  add column form           text not null default 'undecided',
  add column financial_year text not null default 'undated',
  add column claims         text not null default '',
  add column contained      boolean not null default false;

-- Savings claims that no total has, with the reason.
create table left_out (
  partnership_id text not null,
  claim_id       text not null,
  bodies         text not null,
  kind           text not null,
  region         text not null,
  sector         text not null,
  form           text not null,
  financial_year text not null,
  document       text not null,
  primary key (partnership_id, claim_id)
);

-- The totals within each value of each dimension, worked out with the total that they belong to.
create table total_by (
  dimension text not null,
  value     text not null,
  bodies    text not null,
  kind      text not null,
  basis     text not null,
  amount    numeric,
  least     numeric not null,
  most      numeric not null,
  parts     bigint not null,
  contained bigint not null,
  primary key (dimension, value, bodies, kind, basis)
);
