package org.partnershipledger.analytics.savings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;

/**
 * Which bodies an amount is about, against the members of the partnership.
 *
 * @param extent whole, part or beyond
 * @param bodies the members concerned, by id; all of them for the whole
 * @param open whether the text leaves the bodies open, so that the whole is only assumed
 */
public record Scope(Extent extent, Set<String> bodies, boolean open) {
  /** How the bodies compare with the members. */
  public enum Extent {
    /** All members, or the text does not say otherwise. */
    WHOLE,
    /** Some members only. */
    PART,
    /** Bodies that are no members, alone or as well: a system-wide figure (edge rule 9). */
    BEYOND
  }

  public Scope {
    bodies = Set.copyOf(bodies);
  }

  /** The scope of a claim that has its bodies as subject. */
  public static Scope of(RecordedClaim source, LedgerState state) {
    Set<String> members = ids(state.members());
    List<OrganisationReference> subjects = source.claim().organisations(OrganisationRole.SUBJECT);
    Set<String> named = new HashSet<>();
    subjects.stream().map(OrganisationReference::id).flatMap(Optional::stream).forEach(named::add);
    boolean allNamed = subjects.stream().allMatch(s -> s.id().isPresent());
    if (named.isEmpty() || !allNamed || isResult(named, source, state)) {
      return new Scope(Extent.WHOLE, members, named.isEmpty());
    }
    if (!members.containsAll(named)) {
      return new Scope(Extent.BEYOND, named, false);
    }
    return new Scope(named.containsAll(members) ? Extent.WHOLE : Extent.PART, named, false);
  }

  /** Whether both are about the same bodies. */
  public boolean sameAs(Scope other) {
    return extent == other.extent && bodies.equals(other.bodies);
  }

  /** Whether these bodies are some, but not all, of the other's. */
  public boolean within(Scope other) {
    return bodies.size() < other.bodies.size() && other.bodies.containsAll(bodies);
  }

  /** The bodies in a fixed order. */
  public Set<String> ordered() {
    return new TreeSet<>(bodies);
  }

  // After completion the body that goes on stands for the whole, even under a member's code.
  private static boolean isResult(Set<String> named, RecordedClaim source, LedgerState state) {
    return state
        .legalEvent()
        .filter(e -> named.equals(Set.of(e.resultCode())))
        .filter(e -> publishedAfter(source, e))
        .isPresent();
  }

  // By the first day on which it can have been published: a text that may be older is taken to
  // speak of the body as it was, whose code the result often keeps.
  private static boolean publishedAfter(RecordedClaim source, LegalEvent event) {
    return source
        .article()
        .publication()
        .earliest()
        .filter(day -> !day.isBefore(event.on()))
        .isPresent();
  }

  private static Set<String> ids(List<Member> members) {
    Set<String> ids = new HashSet<>();
    members.forEach(m -> ids.add(m.id()));
    return ids;
  }
}
