package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
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
    entities
        .createNativeQuery(
            "select cast(document as text) from trust where id = any(cast(:ids as text[]))",
            String.class)
        .setParameter("ids", ids.toArray(String[]::new))
        .getResultStream()
        .map(json -> Json.read(json, TrustState.class))
        .forEach(body -> found.put(body.id(), body));
    return found;
  }

  /** The ids of the bodies of which something is reported. */
  List<String> ids() {
    return entities.createNativeQuery("select id from trust", String.class).getResultList();
  }

  /** Makes these the states of their bodies. */
  public void put(Collection<TrustState> states) {
    if (!states.isEmpty()) {
      entities
          .createNativeQuery(
              """
              insert into trust (id, version, document)
              select id, version, cast(document as json)
              from unnest(cast(:ids as text[]), cast(:versions as bigint[]),
                          cast(:documents as text[])) as t (id, version, document)
              on conflict (id) do update
              set version = excluded.version, document = excluded.document
              """)
          .setParameter("ids", states.stream().map(TrustState::id).toArray(String[]::new))
          .setParameter("versions", states.stream().map(TrustState::version).toArray(Long[]::new))
          .setParameter("documents", states.stream().map(Json::write).toArray(String[]::new))
          .executeUpdate();
    }
  }
}
