package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.ledger.TrustState;

/** The bodies of which something is reported, as they stand. */
@ApplicationScoped
public class TrustStore {

  private final EntityManager entities;

  TrustStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The body of an id; empty when nothing was ever reported of it. */
  public Optional<TrustState> find(String id) {
    return TrustRow.<TrustRow>findByIdOptional(id)
        .map(row -> Json.read(row.document, TrustState.class));
  }

  /** The bodies of these ids. */
  public Map<String, TrustState> find(Collection<String> ids) {
    Map<String, TrustState> found = new TreeMap<>();
    entities
        .createQuery("from TrustRow where id in :ids", TrustRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> found.put(row.id, Json.read(row.document, TrustState.class)));
    return found;
  }

  /** Up to so many bodies whose id comes after another, in the order of their ids. */
  public java.util.List<TrustState> after(String id, int limit) {
    return entities
        .createQuery("from TrustRow where id > :id order by id", TrustRow.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> Json.read(row.document, TrustState.class))
        .toList();
  }

  /** Makes this the state of the body. */
  public void put(TrustState state) {
    TrustRow row =
        TrustRow.<TrustRow>findByIdOptional(state.id())
            .orElseGet(
                () -> {
                  TrustRow created = new TrustRow();
                  created.id = state.id();
                  return created;
                });
    row.version = state.version();
    row.document = Json.write(state);
    entities.persist(row);
  }
}
