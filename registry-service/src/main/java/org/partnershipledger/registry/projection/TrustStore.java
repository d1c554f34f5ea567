package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.partnershipledger.contracts.ledger.TrustState;

/** The bodies of which something is reported, as they stand. */
@ApplicationScoped
public class TrustStore {

  private final Session entities;

  TrustStore(Session entities) {
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
    entities.findMultiple(TrustRow.class, List.copyOf(ids), SessionCheckMode.ENABLED).stream()
        .filter(Objects::nonNull)
        .forEach(row -> found.put(row.id, Json.read(row.document, TrustState.class)));
    return found;
  }

  /** Every body of which something is reported, by id. */
  public List<TrustState> all() {
    return entities
        .createQuery("from TrustRow order by id", TrustRow.class)
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
