package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.body.MemberLineage.Succession;

/**
 * Finds the joining of the members in the register: members' codes closed into one another (an
 * acquisition), or several of them into one new code (a merger).
 *
 * <p>The register is sometimes a day late, so reported and legal day agree within two days. An
 * event long before the first report belongs to another story, unless the report itself dates it
 * so.
 */
final class LegalEventMatch {

  /** DOMAIN A, note 3. */
  private static final int TOLERANCE_DAYS = 2;

  /** How long before the first report it may lie: news of a joining comes late, not years late. */
  private static final int DAYS_BEFORE_REPORT = 366;

  private LegalEventMatch() {}

  /**
   * The legal event of these members.
   *
   * @param members their ids
   * @param firstReportedOn first report; empty when undated, which rules nothing out
   * @param completion the completion as reported
   */
  static Optional<LegalEvent> of(
      Collection<String> members,
      Optional<LocalDate> firstReportedOn,
      Optional<Completion> completion,
      MemberLineage lineage) {
    Set<String> parties = new TreeSet<>(members);
    Map<String, List<Succession>> byResult =
        parties.stream()
            .flatMap(member -> lineage.successionsOf(member).stream())
            .filter(s -> !s.to().equals(s.from()))
            .collect(Collectors.groupingBy(Succession::to, TreeMap::new, Collectors.toList()));
    return byResult.entrySet().stream()
        .filter(r -> parties.contains(r.getKey()) || r.getValue().size() >= 2)
        .map(r -> event(r.getKey(), r.getValue(), completion))
        .filter(e -> belongs(e, firstReportedOn, completion))
        .max(Comparator.comparing(LegalEvent::on).thenComparing(LegalEvent::resultCode));
  }

  /** Of codes that closed into one at different times, the last closure makes the event. */
  private static LegalEvent event(
      String result, List<Succession> closures, Optional<Completion> completion) {
    LocalDate on =
        closures.stream().map(Succession::on).max(Comparator.naturalOrder()).orElseThrow();
    return new LegalEvent(
        on,
        closures.stream().map(Succession::from).sorted().toList(),
        result,
        completion.filter(c -> daysApart(c.on(), on) <= TOLERANCE_DAYS).isPresent());
  }

  private static boolean belongs(
      LegalEvent event, Optional<LocalDate> firstReportedOn, Optional<Completion> completion) {
    return event.agreesWithReport()
        || completion.filter(c -> daysApart(c.on(), event.on()) <= DAYS_BEFORE_REPORT).isPresent()
        || firstReportedOn
            .map(day -> !event.on().isBefore(day.minusDays(DAYS_BEFORE_REPORT)))
            .orElse(true);
  }

  private static long daysApart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
