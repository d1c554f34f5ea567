-- What callers have been allowed to ask, by the minute, of all instances together. A crash may forget it.
-- Repeatable, since the databases of services are beyond the version of what they share.
create unlogged table if not exists allowance (
  caller text not null,
  minute bigint not null,
  taken  integer not null,
  primary key (caller, minute)
);
