-- Analytics' own copy of the ledger. Documents are text, not jsonb: their order and numbers stay as written.
create table partnership (
  id            text primary key,
  last_sequence bigint not null,
  state         text not null
);

create table claim (
  partnership_id text not null references partnership (id),
  claim_id       text not null,
  article_id     text not null,
  document       text not null,
  primary key (partnership_id, claim_id)
);

create index claim_article on claim (article_id);

-- What is worked out of it; each row can be thrown away and worked out again.
create table overview (
  partnership_id text primary key,
  title          text not null,
  document       text not null
);

create table contribution (
  partnership_id text not null,
  place          int not null,
  bodies         text not null,
  kind           text not null,
  basis          text not null,
  document       text not null,
  primary key (partnership_id, place)
);

create index contribution_total on contribution (bodies, kind, basis);

create table total (
  bodies   text not null,
  kind     text not null,
  basis    text not null,
  place    int not null,
  document text not null,
  primary key (bodies, kind, basis)
);

create table figure (
  id       text primary key,
  scope    text not null,
  place    int not null,
  type     text not null,
  key      text not null,
  version  bigint not null,
  gone     boolean not null default false,
  document text not null
);

create index figure_scope on figure (scope, place);

-- One row: how far the ledger's events are in, how often the read models have changed, and which database this is.
create table progress (
  single        boolean primary key default true check (single),
  last_sequence bigint not null,
  revision      bigint not null,
  life          uuid not null
);

insert into progress values (true, 0, 0, gen_random_uuid());
