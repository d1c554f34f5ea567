package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.ledger.PartnershipState;

/** Every partnership that was ever told apart, as it stands. */
@ApplicationScoped
public class PartnershipStore {

  private final Session entities;

  PartnershipStore(Session entities) {
    this.entities = entities;
  }

  /**
   * A partnership as it stands.
   *
   * @param state its document; empty when it no longer goes on as itself
   * @param version its version, which rises also when nothing is left of it
   * @param mergedInto the partnership that it leads to; empty when it goes on itself
   */
  public record Standing(
      Optional<PartnershipState> state, long version, Optional<String> mergedInto) {}

  /** The partnership of an id; empty for an id that was never given. */
  public Optional<Standing> find(String id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** The partnerships of these ids. */
  public Map<String, Standing> find(Collection<String> ids) {
    Map<String, Standing> found = new TreeMap<>();
    entities
        .createNativeQuery(
            """
            select p.id, p.version, p.merged_into, cast(h.document as text)
            from partnership p
            left join partnership_history h
              on h.partnership_id = p.id and h.valid_from is null and h.recorded_to = 'infinity'
            where p.id = any(cast(:ids as text[]))
            """,
            Object[].class)
        .setParameter("ids", ids.toArray(String[]::new))
        .getResultList()
        .forEach(row -> found.put((String) row[0], standing(row)));
    return found;
  }

  private static Standing standing(@Nullable Object[] row) {
    return new Standing(
        Optional.ofNullable((String) row[3]).map(json -> Json.read(json, PartnershipState.class)),
        ((Number) row[1]).longValue(),
        Optional.ofNullable((String) row[2]));
  }

  /** Whether an id was ever given. */
  public boolean exists(String id) {
    return PartnershipRow.findByIdOptional(id).isPresent();
  }

  /** Notes that these partnerships go on as themselves under their versions. */
  public void put(Collection<PartnershipState> states) {
    if (!states.isEmpty()) {
      entities
          .createNativeQuery(
              """
              insert into partnership (id, version, empty)
              select id, version, false
              from unnest(cast(:ids as text[]), cast(:versions as bigint[])) as p (id, version)
              on conflict (id) do update
              set version = excluded.version, merged_into = null, empty = false
              """)
          .setParameter("ids", states.stream().map(PartnershipState::id).toArray(String[]::new))
          .setParameter(
              "versions", states.stream().map(PartnershipState::version).toArray(Long[]::new))
          .executeUpdate();
    }
  }

  /** Notes that a partnership leads to another from now on; returns its version. */
  public long redirect(String id, String into) {
    PartnershipRow row = rowOf(id);
    row.mergedInto = into;
    row.version++;
    return row.version;
  }

  /** Notes that nothing is left of a partnership, for now; returns its version. */
  public long empty(String id) {
    PartnershipRow row = rowOf(id);
    row.empty = true;
    row.version++;
    return row.version;
  }

  private static PartnershipRow rowOf(String id) {
    return PartnershipRow.<PartnershipRow>findByIdOptional(id).orElseThrow();
  }
}
