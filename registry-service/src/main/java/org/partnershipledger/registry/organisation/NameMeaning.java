package org.partnershipledger.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/**
 * What a printed name means.
 *
 * @param name the name asked about
 * @param validOn the day asked about; absent when any time will do
 * @param resolution {@code exact}, {@code alias}, {@code abbreviation}, {@code reviewed}, {@code
 *     ambiguous} or {@code unresolved}
 * @param id ODS code or own id of the body; absent when it is not one
 * @param candidates the bodies that it may mean, the likeliest first; the one meant when it is one
 */
public record NameMeaning(
    String name,
    Optional<LocalDate> validOn,
    String resolution,
    Optional<String> id,
    List<Possible> candidates) {

  /**
   * A body that the name may mean.
   *
   * @param id ODS code or own id
   * @param name the name under which the register has it
   * @param reasons what speaks for and against it
   */
  public record Possible(String id, String name, List<String> reasons) {}

  /** The same name, which means this body, as a person has said. */
  public NameMeaning reviewed(Registered body) {
    return new NameMeaning(
        name, validOn, Resolution.REVIEWED.wire(), Optional.of(body.id()), candidates);
  }
}
