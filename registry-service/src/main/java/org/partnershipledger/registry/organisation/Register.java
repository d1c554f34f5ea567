package org.partnershipledger.registry.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.ledger.TrustState.DatedName;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.organisation.Context;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.How;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Resolution;
import org.partnershipledger.organisation.Resolver;
import org.partnershipledger.registry.organisation.NameMeaning.Possible;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** What the registry needs of the reference table of bodies, in its own words. */
public final class Register {

  private final Map<String, Registered> bodies = new TreeMap<>();
  private final MemberLineage lineage;
  private final Resolver resolver;

  /** The register of a reference table. */
  public Register(OrganisationReference reference) {
    Lineage known = new Lineage(reference);
    reference
        .all()
        .forEach(body -> bodies.put(body.id(), registered(body, known.predecessorsOf(body.id()))));
    this.lineage = MemberLineage.of(known);
    this.resolver = new Resolver(reference);
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

  /** What a printed name means, on a day or at any time. */
  public NameMeaning meaningOf(String name, Optional<LocalDate> day) {
    DateBounds when = day.map(DateBounds::on).orElseGet(DateBounds::undated);
    List<Possible> possible =
        resolver.candidates(name, when, Context.none()).stream()
            .map(c -> new Possible(c.organisation().id(), c.organisation().name(), c.reasons()))
            .toList();
    return switch (resolver.resolve(name, when, Context.none())) {
      case Resolution.Resolved(Organisation body, How how) ->
          new NameMeaning(name, day, how.wire(), Optional.of(body.id()), possible);
      case Resolution.Ambiguous ambiguous ->
          new NameMeaning(name, day, "ambiguous", Optional.empty(), possible);
      case Resolution.Unknown unknown ->
          new NameMeaning(name, day, "unresolved", Optional.empty(), possible);
    };
  }
}
