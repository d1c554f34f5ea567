-- Its writer has these at hand; reading them out of the document with each entry took longer than the entry.
alter table figure alter column metric drop expression, alter column value drop expression;
alter table figure alter column metric set not null;
alter table claim alter column published_earliest drop expression, alter column published_latest drop expression,
  alter column notice drop expression;

-- What no total has, by day, as the contributions are. Rows of before tell it after a rebuild.
alter table summary add column left_out text not null default '[]';
