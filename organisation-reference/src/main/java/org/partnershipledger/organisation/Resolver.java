package org.partnershipledger.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a printed name as the body that bore it at the time.
 *
 * <p>A body that may have borne the name at the time is preferred to every body that surely did
 * not. A name out of date still resolves when it leads to one body only and is not out of date by
 * more than {@value #MAX_DAYS_OUT_OF_DATE} days: the press uses old names for years, and new ones
 * before the day. A form with a caution, and initials or a place form without a date, resolve only
 * when the context supports them. Two bodies less than {@value #MARGIN} points apart stay
 * ambiguous.
 */
public final class Resolver {

  static final int MAX_DAYS_OUT_OF_DATE = 5 * 365;
  static final int MARGIN = 10;

  private static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparing(Candidate::isInDate)
          .thenComparing(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.form().caution().isPresent())
          .thenComparing(candidate -> candidate.organisation().id());

  private final OrganisationReference reference;
  private final Map<String, List<NameForm>> formsByKey;

  public Resolver(OrganisationReference reference) {
    this.reference = reference;
    this.formsByKey = reference.nameForms().stream().collect(Collectors.groupingBy(NameForm::key));
  }

  /**
   * Decides which body a name means.
   *
   * @param when the time of the statement; every name ever borne is in date for an undated one
   */
  public Resolution resolve(String name, DateBounds when, Context context) {
    List<Candidate> candidates = candidates(name, when, context);
    if (candidates.isEmpty()) {
      return new Resolution.Unknown();
    }
    Candidate best = candidates.getFirst();
    boolean decided =
        isClear(best, candidates)
            && isRecentEnough(best, candidates)
            && (best.corroborated() || !needsCorroboration(best.form(), when));
    return decided
        ? new Resolution.Resolved(best.organisation(), how(best))
        : new Resolution.Ambiguous(candidates);
  }

  /** Every body that the name may mean, the likeliest first; empty when it is not known. */
  public List<Candidate> candidates(String name, DateBounds when, Context context) {
    CandidateScorer scorer = new CandidateScorer(when, context, coMentioned(context));
    return formsByKey.getOrDefault(NameKey.of(name), List.of()).stream()
        .flatMap(form -> candidate(scorer, form).stream())
        .sorted(LIKELIEST_FIRST)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    candidate -> candidate.organisation().id(),
                    candidate -> candidate,
                    (likelier, other) -> likelier,
                    LinkedHashMap::new),
                byBody -> List.copyOf(byBody.values())));
  }

  private Optional<Candidate> candidate(CandidateScorer scorer, NameForm form) {
    return reference.byId(form.organisationId()).map(body -> scorer.score(body, form));
  }

  private List<Organisation> coMentioned(Context context) {
    return context.coMentionedIds().stream()
        .sorted()
        .flatMap(id -> reference.byId(id).stream())
        .toList();
  }

  private static boolean isClear(Candidate best, List<Candidate> candidates) {
    return candidates.stream()
        .skip(1)
        .filter(rival -> rival.isInDate() == best.isInDate())
        .noneMatch(rival -> best.score() - rival.score() < MARGIN);
  }

  private static boolean isRecentEnough(Candidate best, List<Candidate> candidates) {
    return best.isInDate()
        || (candidates.size() == 1 && best.daysOutOfDate() <= MAX_DAYS_OUT_OF_DATE);
  }

  private static boolean needsCorroboration(NameForm form, DateBounds when) {
    return form.caution().isPresent()
        || (when.isUndated() && Strength.PRESS.isStrongerThan(form.strength()));
  }

  private static How how(Candidate best) {
    return switch (best.form().strength()) {
      case REGISTER -> best.isInDate() ? How.EXACT : How.ALIAS;
      case VARIANT, PRESS, PLACE -> How.ALIAS;
      case INITIALS -> How.ABBREVIATION;
    };
  }
}
