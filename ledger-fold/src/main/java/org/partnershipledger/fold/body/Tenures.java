package org.partnershipledger.fold.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.ledger.Leader;
import org.partnershipledger.contracts.ledger.Tenure;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * Who is reported in which office, and whether the person still holds it: by the last report of the
 * person in the office, unless someone else was reported in the same office of the same body since.
 * An office that the text does not name makes room for nobody.
 */
public final class Tenures {

  private Tenures() {}

  /**
   * The last report of each person in each office, the latest last.
   *
   * @param claims claims in folding order; those that are no positive leadership claims are passed
   *     over
   */
  public static List<Leader> of(Collection<ReportedClaim> claims) {
    Map<String, ReportedClaim> latest = new LinkedHashMap<>();
    for (ReportedClaim reported : claims) {
      if (reported.isPositive()
          && reported.claim().arguments() instanceof LeadershipArguments leader) {
        String seat = plain(leader.person()) + "|" + officeOf(leader) + "|" + bodiesOf(reported);
        latest.remove(seat);
        latest.put(seat, reported);
      }
    }
    List<ReportedClaim> last = List.copyOf(latest.values());
    return last.stream().map(reported -> leader(reported, last)).toList();
  }

  private static Leader leader(ReportedClaim reported, List<ReportedClaim> last) {
    LeadershipArguments arguments = argumentsOf(reported);
    Tenure told = told(arguments, reported);
    boolean isSucceeded =
        told == Tenure.PRESENT && last.stream().anyMatch(other -> succeeds(other, reported));
    return new Leader(
        arguments,
        List.copyOf(bodiesOf(reported)),
        isSucceeded ? Tenure.PAST : told,
        reported.claim().id(),
        reported.article().articleId(),
        reported.reportedOn());
  }

  private static Tenure told(LeadershipArguments arguments, ReportedClaim reported) {
    return switch (arguments.event()) {
      case LEFT, RETIRED -> isAhead(arguments, reported) ? Tenure.PRESENT : Tenure.PAST;
      case APPOINTED, JOINT_APPOINTMENT ->
          isAhead(arguments, reported) ? Tenure.COMING : Tenure.PRESENT;
      case HOLDS -> Tenure.PRESENT;
    };
  }

  /** Whether it was still to happen when it was reported. */
  private static boolean isAhead(LeadershipArguments arguments, ReportedClaim reported) {
    Optional<LocalDate> from = arguments.date().flatMap(EventDate::earliest);
    return from.isPresent()
        && reported.reportedOn().filter(day -> from.get().isAfter(day)).isPresent();
  }

  private static boolean succeeds(ReportedClaim other, ReportedClaim reported) {
    LeadershipArguments theirs = argumentsOf(other);
    LeadershipArguments own = argumentsOf(reported);
    Set<String> shared = bodiesOf(other);
    shared.retainAll(bodiesOf(reported));
    return !shared.isEmpty()
        && !officeOf(own).isEmpty()
        && officeOf(theirs).equals(officeOf(own))
        && !plain(theirs.person()).equals(plain(own.person()))
        && told(theirs, other) == Tenure.PRESENT
        && ReportedClaim.BY_PUBLICATION.compare(other.article(), reported.article()) > 0;
  }

  private static LeadershipArguments argumentsOf(ReportedClaim reported) {
    return (LeadershipArguments) reported.claim().arguments();
  }

  private static String officeOf(LeadershipArguments leader) {
    return plain(leader.role().orElse(""));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> bodiesOf(ReportedClaim reported) {
    Set<String> bodies = new TreeSet<>(Comparator.naturalOrder());
    reported.claim().organisations(OrganisationRole.SUBJECT).stream()
        .flatMap(body -> BodyId.of(body).stream())
        .forEach(bodies::add);
    return bodies;
  }
}
