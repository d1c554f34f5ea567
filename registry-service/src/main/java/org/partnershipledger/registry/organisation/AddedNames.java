package org.partnershipledger.registry.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/**
 * Links, by names that people added, what the reader left open: a name that no register holds, and
 * one that could be several bodies'. What the reader did link stays as it is, and so does a party
 * that the text does not name.
 */
public final class AddedNames {

  /** No name was added. */
  public static final AddedNames NONE = new AddedNames(List.of());

  private final Map<String, List<AddedName>> byKey;

  /** These names; of two that mean something on the same day, the one added last counts. */
  public AddedNames(Collection<AddedName> names) {
    this.byKey = names.stream().collect(Collectors.groupingBy(AddedName::key));
  }

  /** The keys of the names in claims that people may decide, or have decided. */
  public static Set<String> keysIn(Collection<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.organisations().stream())
        .flatMap(AddedNames::keysOf)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> keysOf(OrganisationReference body) {
    if (body.resolution() == Resolution.REVIEWED) {
      return Stream.concat(
              Stream.of(body.mention()), body.candidates().stream().map(Candidate::name))
          .map(BodyId::keyOf);
    }
    return isOpen(body) ? Stream.of(keyOf(body)) : Stream.empty();
  }

  private static boolean isOpen(OrganisationReference body) {
    return body.id().isEmpty() && body.unresolved().isEmpty();
  }

  private static String keyOf(OrganisationReference body) {
    return BodyId.keyOf(body.name().orElse(body.mention()));
  }

  /** The reading with what these names mean on the day of its publication. */
  public Reading appliedTo(Reading reading) {
    if (byKey.isEmpty()) {
      return reading;
    }
    List<Claim> claims =
        reading.claims().stream().map(claim -> appliedTo(claim, reading.reportedOn())).toList();
    return reading.with(claims);
  }

  private Claim appliedTo(Claim claim, Optional<LocalDate> day) {
    return claim.about(
        claim.organisations().stream()
            .map(body -> meantBy(body, day).map(name -> linked(body, name, day)).orElse(body))
            .toList());
  }

  private Optional<AddedName> meantBy(OrganisationReference body, Optional<LocalDate> day) {
    return isOpen(body) ? meantBy(keyOf(body), day) : Optional.empty();
  }

  /** The name that counts for a key on a day, which may be unknown. */
  public Optional<AddedName> meantBy(String key, Optional<LocalDate> day) {
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(name -> name.isValidOn(day))
        .max((one, other) -> Long.compare(one.number(), other.number()));
  }

  private static OrganisationReference linked(
      OrganisationReference body, AddedName name, Optional<LocalDate> day) {
    Registered meant = day.map(name.body()::on).orElse(name.body());
    return new OrganisationReference(
        body.role(),
        body.mention(),
        body.span(),
        Optional.of(meant.id()),
        meant.code(),
        Optional.of(meant.name()),
        body.type(),
        Resolution.REVIEWED,
        candidates(body),
        body.unresolved());
  }

  /** What else it might have been, and what the ledger took it for before. */
  private static List<Candidate> candidates(OrganisationReference body) {
    Stream<Candidate> before =
        BodyId.of(body).stream().map(id -> new Candidate(id, body.name().orElse(body.mention())));
    return Stream.concat(body.candidates().stream(), before).toList();
  }
}
