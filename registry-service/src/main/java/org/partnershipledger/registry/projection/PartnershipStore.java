package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.organisation.Register;

/** The partnerships as they stand. */
@ApplicationScoped
public class PartnershipStore {

  private final Session entities;
  private final Register register;

  PartnershipStore(Session entities, Register register) {
    this.entities = entities;
    this.register = register;
  }

  /**
   * A partnership as it stands.
   *
   * @param state its last document
   * @param version its version, which rises also when nothing is left of it
   * @param mergedInto the partnership that it leads to; empty when it goes on itself
   * @param empty whether nothing is left of it, its articles having been taken back or read anew
   */
  public record Standing(
      PartnershipState state, long version, Optional<String> mergedInto, boolean empty) {

    /** Whether it goes on as itself. */
    public boolean isCurrent() {
      return mergedInto.isEmpty() && !empty;
    }
  }

  /** The partnership of an id; empty for an id that was never given. */
  public Optional<Standing> find(String id) {
    return PartnershipRow.<PartnershipRow>findByIdOptional(id).map(PartnershipStore::standing);
  }

  /** The partnerships of these ids. */
  public Map<String, Standing> find(Collection<String> ids) {
    Map<String, Standing> found = new TreeMap<>();
    entities
        .createQuery("from PartnershipRow where id in :ids", PartnershipRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> found.put(row.id, standing(row)));
    return found;
  }

  /** Whether an id was ever given. */
  public boolean exists(String id) {
    return PartnershipRow.findByIdOptional(id).isPresent();
  }

  /** The ids of the current partnerships that each of these bodies is a party to, if in any. */
  Map<String, SortedSet<String>> ofMembers(Collection<String> organisationIds) {
    Map<String, SortedSet<String>> joined = new TreeMap<>();
    entities
        .createNativeQuery(
            """
            select party.id, partnership.id
            from partnership, unnest(partnership.members) as party (id)
            where partnership.members && cast(:ids as text[])
              and partnership.merged_into is null and not partnership.empty
              and party.id = any(cast(:ids as text[]))
            """,
            Object[].class)
        .setParameter("ids", organisationIds.toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                joined
                    .computeIfAbsent((String) row[0], id -> new TreeSet<>())
                    .add((String) row[1]));
    return joined;
  }

  /** Makes this the state of the partnership. */
  public void put(PartnershipState state) {
    PartnershipRow row = rowOf(state.id());
    row.version = state.version();
    row.mergedInto = null;
    row.empty = false;
    Listed listed = Listed.of(state, register);
    row.title = listed.title();
    row.form = listed.form();
    row.stage = listed.stage();
    row.sideState = listed.sideState();
    row.members = listed.members().toArray(String[]::new);
    row.regions = listed.regions().toArray(String[]::new);
    row.sectors = listed.sectors().toArray(String[]::new);
    row.slipDays = listed.slipDays();
    row.dueOn = listed.dueOn();
    row.reportedOn = listed.reportedOn();
    row.document = Json.write(state);
    entities.persist(row);
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
    return PartnershipRow.<PartnershipRow>findByIdOptional(id)
        .orElseGet(
            () -> {
              PartnershipRow row = new PartnershipRow();
              row.id = id;
              return row;
            });
  }

  static Standing standing(PartnershipRow row) {
    return new Standing(
        Json.read(row.document, PartnershipState.class),
        row.version,
        Optional.ofNullable(row.mergedInto),
        row.empty);
  }
}
