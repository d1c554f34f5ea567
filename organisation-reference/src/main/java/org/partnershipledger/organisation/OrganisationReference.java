package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every body that this reference knows, with its names in time. */
public final class OrganisationReference {

  private final List<Organisation> organisations;
  private final Map<String, Organisation> byId;
  private final List<NameForm> nameForms;

  private OrganisationReference(ReferenceTables tables) {
    this.organisations = tables.organisations();
    this.byId =
        organisations.stream()
            .collect(Collectors.toUnmodifiableMap(Organisation::id, Function.identity()));
    this.nameForms = NameForms.of(tables);
  }

  /**
   * Reads the data files of this module.
   *
   * @throws MalformedReferenceException when a file is not as it must be; names file and line
   */
  public static OrganisationReference load() {
    return load(ReferenceFiles::read);
  }

  static OrganisationReference load(UnaryOperator<String> textOf) {
    return new OrganisationReference(ReferenceTables.read(textOf));
  }

  /** Every body, in the order of the data file. */
  public List<Organisation> all() {
    return organisations;
  }

  /** The body with this id, be it an ODS code or an own id; empty when it is not held. */
  public Optional<Organisation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The body with this ODS code; empty when it is not held, and for own ids. */
  public Optional<Organisation> byCode(String odsCode) {
    return byId(odsCode).filter(organisation -> organisation.odsCode().isPresent());
  }

  /**
   * The register name that the body bore on a day. Where two names may both have been borne,
   * because the day of renaming is not known, the time in question is halved between them; where it
   * has no known end it counts for the later name.
   *
   * @return empty for an unknown id, and where no known name may have been borne on the day
   */
  public Optional<String> nameOn(String id, LocalDate day) {
    return byId(id).stream()
        .flatMap(organisation -> organisation.names().stream())
        .filter(name -> name.validity().mayHoldOn(day))
        .reduce((earlier, later) -> isSecondHalf(earlier, later, day) ? later : earlier)
        .map(DatedName::name);
  }

  private static boolean isSecondHalf(DatedName earlier, DatedName later, LocalDate day) {
    Optional<LocalDate> start = later.validity().from();
    Optional<LocalDate> end = earlier.validity().to();
    if (start.isEmpty() || end.isEmpty()) {
      return true;
    }
    return ChronoUnit.DAYS.between(start.get(), day) * 2
        >= ChronoUnit.DAYS.between(start.get(), end.get());
  }

  /**
   * Every form under which a body can be named. Spellings that {@link NameKey} folds are not listed
   * one by one; one form may belong to several bodies, and to one body in several periods.
   */
  public List<NameForm> nameForms() {
    return nameForms;
  }
}
