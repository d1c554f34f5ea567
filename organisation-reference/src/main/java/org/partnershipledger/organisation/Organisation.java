package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that takes part in partnerships, or speaks of them.
 *
 * @param id the ODS code where there is one, else an own id that begins with {@code body:}
 * @param odsCode the code in the NHS register; empty when there is none or it is not known
 * @param name the present register name, or the last one of a closed body
 * @param kind the legal sort of body, as it is now or was at the end
 * @param sector the sort of work, as it is now or was at the end
 * @param region the NHS region; empty for national bodies
 * @param opened when the code began, not when the present name did; empty when unknown
 * @param closed the last day of the code; empty when it is open or unknown
 * @param successors the ids that followed; they may be codes that this reference does not hold
 * @param names every known register name, the earliest first; the last one is {@code name}
 * @param pressNames shorter names, initials and place forms, as listed
 */
public record Organisation(
    String id,
    Optional<String> odsCode,
    String name,
    Kind kind,
    Sector sector,
    Optional<String> region,
    Optional<LocalDate> opened,
    Optional<LocalDate> closed,
    List<String> successors,
    List<DatedName> names,
    List<String> pressNames) {

  static final String OWN_ID_PREFIX = "body:";

  public Organisation {
    successors = List.copyOf(successors);
    names = List.copyOf(names);
    pressNames = List.copyOf(pressNames);
    if (names.isEmpty() || !names.getLast().name().equals(name)) {
      throw new IllegalArgumentException(id + ": the last dated name must be the present name");
    }
  }

  /** The limits of the body's life. */
  public Validity life() {
    return new Validity(opened, closed);
  }
}
