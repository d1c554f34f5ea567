-- A list of figures is read in its order, without reading the documents of the others.
alter table figure
  add column metric text    generated always as (document::json ->> 'metric') stored,
  add column value  numeric generated always as ((document::json ->> 'value')::numeric) stored;
drop index figure_metric;
create index figure_of_metric on figure (metric, scope, place);
create index figure_highest on figure (metric, value desc nulls last, scope, place);
create index figure_lowest on figure (metric, value asc nulls last, scope, place);

-- The parts of totals, likewise.
create index contribution_listed on contribution (contained, bodies, kind, basis, partnership_id, place);
