-- Totals are kept by what each change adds and takes away; their parts are read from the contributions, as many as are asked for.
alter table contribution
  drop column claims,
  add column members text[] not null default '{}';
update contribution set members = array(select json_array_elements_text(document::json -> 'members'));
create index contribution_members on contribution using gin (members) with (fastupdate = off);

drop table total;
drop table total_by;

-- One row for the whole of each total (aspect "all"), for each value of each dimension, and for each caution ("flag").
-- Rows are written anew with each change: there is room for that beside them.
create table total_line (
  aspect    text not null,
  value     text not null,
  bodies    text not null,
  kind      text not null,
  basis     text not null,
  stated    bigint not null,
  amount    numeric not null,
  least     numeric not null,
  most      numeric not null,
  parts     bigint not null,
  contained bigint not null,
  primary key (aspect, value, bodies, kind, basis)
) with (fillfactor = 50);

with part as (
  select c.*, document::json -> 'pounds' as pounds from contribution c
), line as (
  select p.*, aspect, value
  from part p,
    lateral (values ('all', ''), ('region', region), ('sector', sector), ('form', form), ('year', financial_year)) a (aspect, value)
  union all
  select p.*, 'flag', flag from part p, lateral json_array_elements_text(document::json -> 'flags') f (flag)
), number as (
  select aspect, value, bodies, kind, basis, contained,
    (pounds ->> 'point')::numeric as point, (pounds ->> 'low')::numeric as low, (pounds ->> 'high')::numeric as high
  from line
)
insert into total_line
select aspect, value, bodies, kind, basis,
  count(point) filter (where not contained),
  coalesce(sum(point) filter (where not contained), 0),
  coalesce(sum(coalesce(low, point, 0)) filter (where not contained), 0),
  coalesce(sum(coalesce(high, point, low)) filter (where not contained), 0),
  count(*) filter (where not contained),
  count(*) filter (where contained)
from number
group by aspect, value, bodies, kind, basis;
