package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives points to a body for a name, a time and a context.
 *
 * <p>The form's strength gives the base. The full name elsewhere in the article outweighs any
 * geography; the share of co-mentioned bodies from the same region outweighs the share of the same
 * sort. Days out of date cost more than the steps between neighbouring strengths.
 */
final class CandidateScorer {

  private static final double NAMED_IN_FULL = 40;
  private static final double SAME_REGION = 20;
  private static final double SAME_SORT = 10;
  private static final double OUT_OF_DATE = 30;
  private static final double PER_YEAR_OUT_OF_DATE = 3;
  private static final double DAYS_PER_YEAR = 365.25;

  /** Sorts of body that take part in a story for different reasons. */
  private enum Sort {
    PROVIDER,
    COMMISSIONER,
    OTHER
  }

  private final DateBounds when;
  private final Context context;
  private final List<Organisation> coMentioned;

  CandidateScorer(DateBounds when, Context context, List<Organisation> coMentioned) {
    this.when = when;
    this.context = context;
    this.coMentioned = coMentioned;
  }

  Candidate score(Organisation organisation, NameForm form) {
    List<String> reasons = new ArrayList<>();
    reasons.add("named by a form of strength " + form.strength().wire());
    long daysOutOfDate = form.validity().distanceDays(when);
    double score =
        base(form.strength())
            - outOfDate(daysOutOfDate, reasons)
            + namedInFull(organisation, reasons)
            + region(organisation, reasons)
            + sort(organisation, reasons);
    boolean corroborated = isCorroborated(organisation, form);
    return new Candidate(organisation, form, daysOutOfDate, score, corroborated, reasons);
  }

  private static double base(Strength strength) {
    return switch (strength) {
      case REGISTER -> 100;
      case VARIANT -> 85;
      case PRESS -> 65;
      case INITIALS -> 50;
      case PLACE -> 40;
    };
  }

  private static double outOfDate(long days, List<String> reasons) {
    if (days == 0) {
      return 0;
    }
    reasons.add(days + " days out of date");
    return OUT_OF_DATE + PER_YEAR_OUT_OF_DATE * days / DAYS_PER_YEAR;
  }

  private double namedInFull(Organisation organisation, List<String> reasons) {
    if (!isNamedInFull(organisation)) {
      return 0;
    }
    reasons.add("named beyond doubt elsewhere in the article");
    return NAMED_IN_FULL;
  }

  private double region(Organisation organisation, List<String> reasons) {
    List<String> regions =
        others(organisation).stream().map(Organisation::region).flatMap(Optional::stream).toList();
    long same =
        regions.stream()
            .filter(region -> organisation.region().filter(region::equals).isPresent())
            .count();
    if (same > 0) {
      reasons.add(same + " of " + regions.size() + " co-mentioned bodies are of its region");
    }
    return share(same, regions.size()) * SAME_REGION;
  }

  private double sort(Organisation organisation, List<String> reasons) {
    List<Sort> sorts = others(organisation).stream().map(CandidateScorer::sortOf).toList();
    long same = sorts.stream().filter(sortOf(organisation)::equals).count();
    if (same > 0) {
      reasons.add(same + " of " + sorts.size() + " co-mentioned bodies are of its sort");
    }
    return share(same, sorts.size()) * SAME_SORT;
  }

  private boolean isCorroborated(Organisation organisation, NameForm form) {
    return context.healthWordNear()
        || (context.tradePress() && form.strength() == Strength.INITIALS)
        || isNamedInFull(organisation)
        || others(organisation).stream().anyMatch(other -> isNeighbour(organisation, other));
  }

  /** National bodies have no region: any body of ours in the article makes it a health story. */
  private static boolean isNeighbour(Organisation organisation, Organisation other) {
    return organisation.region().isEmpty() || organisation.region().equals(other.region());
  }

  private boolean isNamedInFull(Organisation organisation) {
    return context.coMentionedIds().contains(organisation.id());
  }

  private List<Organisation> others(Organisation organisation) {
    return coMentioned.stream().filter(other -> !other.id().equals(organisation.id())).toList();
  }

  private static Sort sortOf(Organisation organisation) {
    return switch (organisation.kind()) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST, SOCIAL_ENTERPRISE -> Sort.PROVIDER;
      case CCG, ICB -> Sort.COMMISSIONER;
      case ARMS_LENGTH_BODY, SYSTEM, OTHER -> Sort.OTHER;
    };
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
