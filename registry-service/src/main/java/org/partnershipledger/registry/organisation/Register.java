package org.partnershipledger.registry.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.ledger.TrustState.DatedName;
import org.partnershipledger.organisation.LegalEvent;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.organisation.MemberLineage.Succession;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** What the registry needs of the reference table of bodies, in its own words. */
public final class Register {

  private final Map<String, Registered> bodies = new TreeMap<>();
  private final MemberLineage lineage;

  /** The register of a reference table. */
  public Register(OrganisationReference reference) {
    Lineage known = new Lineage(reference);
    reference
        .all()
        .forEach(body -> bodies.put(body.id(), registered(body, known.predecessorsOf(body.id()))));
    this.lineage = lineageOf(known);
  }

  private static Registered registered(Organisation body, List<String> predecessors) {
    return new Registered(
        body.id(),
        body.odsCode(),
        body.name(),
        body.kind().wire(),
        Optional.of(body.sector().wire()),
        body.region(),
        body.opened(),
        body.closed(),
        body.successors(),
        predecessors,
        body.names().stream()
            .map(n -> new DatedName(n.name(), n.validity().from(), n.validity().to()))
            .toList());
  }

  private static MemberLineage lineageOf(Lineage lineage) {
    List<Succession> successions = new ArrayList<>();
    for (LegalEvent event : lineage.legalEvents()) {
      event
          .successorCodes()
          .forEach(
              code ->
                  successions.add(new Succession(event.closedCode(), code, event.effectiveOn())));
    }
    return MemberLineage.of(successions);
  }

  /** Which code followed which. */
  public MemberLineage lineage() {
    return lineage;
  }

  /** The body of an id; empty for one that is not in the table. */
  public Optional<Registered> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /** Every body, by id. */
  public List<Registered> bodies() {
    return bodies.values().stream().sorted(Comparator.comparing(Registered::id)).toList();
  }
}
