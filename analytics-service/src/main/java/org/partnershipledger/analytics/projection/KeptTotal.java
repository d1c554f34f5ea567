package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalSums;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.json.EventJson;

/**
 * A total with the first of what it sums.
 *
 * @param key what it sums
 * @param sums its sums, over all parts
 * @param parts the first of its parts, by partnership
 * @param contained the first of what was left out as contained in another
 * @param flags the cautions of all parts
 */
record KeptTotal(
    Totals.Key key,
    TotalSums sums,
    List<Contribution> parts,
    List<Contribution> contained,
    SortedSet<Flag> flags) {
  /** By class, kind and basis. */
  static final Comparator<KeptTotal> ORDER = Comparator.comparing(KeptTotal::key);

  /**
   * The totals as documents that {@link #read} reads; parameters: how many parts, how many
   * contained, then the words for class, kind and basis, where an empty word stands for all.
   */
  static final String DOCUMENTS =
      """
      select json_build_object(
        'key', json_build_object('bodies', t.bodies, 'kind', t.kind, 'basis', t.basis),
        'sums', json_build_object('stated', t.stated, 'sum', t.amount, 'minimum', t.least,
          'maximum', t.most, 'parts', t.parts, 'contained', t.contained),
        'parts', coalesce((
          select json_agg(c.document::json order by c.partnership_id, c.place)
          from (
            select * from contribution c
            where not c.contained
              and c.bodies = t.bodies and c.kind = t.kind and c.basis = t.basis
            order by c.partnership_id, c.place limit ?) c), '[]'),
        'contained', coalesce((
          select json_agg(c.document::json order by c.partnership_id, c.place)
          from (
            select * from contribution c
            where c.contained
              and c.bodies = t.bodies and c.kind = t.kind and c.basis = t.basis
            order by c.partnership_id, c.place limit ?) c), '[]'),
        'flags', coalesce((
          select json_agg(f.value)
          from total_line f
          where f.aspect = 'flag' and f.parts > 0
            and f.bodies = t.bodies and f.kind = t.kind and f.basis = t.basis), '[]')
        )::text as document
      from total_line t
      where t.aspect = 'all'
        and ? in ('', t.bodies) and ? in ('', t.kind) and ? in ('', t.basis)
      """;

  /** A total as {@link #DOCUMENTS} gives it. */
  static KeptTotal read(String document) {
    try {
      return EventJson.mapper().readValue(document, KeptTotal.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored total cannot be read", e);
    }
  }

  /** A total that was worked out whole, with as many of its parts. */
  static KeptTotal of(Totals.Total total, int most) {
    return new KeptTotal(
        total.key(),
        total.sums(),
        total.parts().stream().limit(most).toList(),
        total.contained().stream().limit(most).toList(),
        total.parts().stream()
            .flatMap(part -> part.flags().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
