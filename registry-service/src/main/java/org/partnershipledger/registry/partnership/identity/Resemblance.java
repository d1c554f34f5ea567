package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.fold.body.MemberLineage;

/**
 * Why two partnerships that were kept apart may yet be one. It is said where {@link Identity} was
 * unsure, so that a person can decide; nothing follows from it by itself.
 *
 * <p>Nothing resembles where an article speaks of both, where the forms exclude each other, where
 * more than a year lies between them, and where the same named parties made a second attempt.
 */
public enum Resemblance {
  /** The parties fit, and so do those of another partnership. */
  SEVERAL_FIT("the parties may be the same, but those of another partnership fit as well"),
  /** The parties fit, but an article bears no date, so that nearness in time is unknown. */
  UNDATED("the parties may be the same, but one of the two is told without a date"),
  /** One of them leaves parties unnamed, which the other may name. */
  PARTLY_NAMED("one names parties that the other may leave unnamed"),
  /** Both leave their parties unnamed, in the same words. */
  SAME_WORDS("both describe their parties in the same words and name none");

  private static final int YEAR = 365;

  private final String told;

  Resemblance(String told) {
    this.told = told;
  }

  /** What speaks for their being one, and why it was not taken for enough. */
  public String told() {
    return told;
  }

  /**
   * How two partnerships resemble each other.
   *
   * @param one the dossiers of one of them
   * @param other the dossiers of another one
   * @return empty when they do not
   */
  public static Optional<Resemblance> between(
      Collection<DossierSummary> one, Collection<DossierSummary> other, MemberLineage lineage) {
    Undertaking whole = Undertaking.ofAll(one);
    Undertaking otherWhole = Undertaking.ofAll(other);
    boolean isDated = whole.isDated() && otherWhole.isDated();
    if (whole.isToldApartFrom(otherWhole)
        || !whole.isCompatibleWith(otherWhole)
        || (isDated && !whole.isNear(otherWhole, YEAR))) {
      return Optional.empty();
    }
    return one.stream()
        .flatMap(o -> other.stream().flatMap(t -> of(o.parties(), t.parties(), lineage).stream()))
        .min(Comparator.naturalOrder())
        .map(found -> found == SEVERAL_FIT && !isDated ? UNDATED : found);
  }

  private static Optional<Resemblance> of(Parties one, Parties other, MemberLineage lineage) {
    if (one.equals(other)) {
      return one.members().isEmpty() ? Optional.of(SAME_WORDS) : undecided(one);
    }
    if (Arrays.stream(Kinship.values())
        .anyMatch(k -> k.holds(one, other, lineage) || k.holds(other, one, lineage))) {
      return Optional.of(SEVERAL_FIT);
    }
    return isPartOf(one, other, lineage) || isPartOf(other, one, lineage)
        ? Optional.of(PARTLY_NAMED)
        : Optional.empty();
  }

  /** Of the same named parties the evidence of the attempts has decided. */
  private static Optional<Resemblance> undecided(Parties parties) {
    return parties.areAllNamed() ? Optional.empty() : Optional.of(PARTLY_NAMED);
  }

  /** Whether the named parties of one are among the other's, and what it leaves unnamed may be. */
  private static boolean isPartOf(Parties one, Parties other, MemberLineage lineage) {
    return !one.areAllNamed()
        && !one.members().isEmpty()
        && one.members().size() < other.members().size()
        && (one.hints().isEmpty() || !Collections.disjoint(one.hints(), other.members()))
        && isCovered(one, other, lineage);
  }

  private static boolean isCovered(Parties one, Parties other, MemberLineage lineage) {
    List<String> free = new ArrayList<>(other.members());
    return one.members().stream()
        .allMatch(
            member ->
                free.stream()
                    .filter(candidate -> lineage.isSameLine(member, candidate))
                    .findFirst()
                    .map(free::remove)
                    .orElse(false));
  }
}
