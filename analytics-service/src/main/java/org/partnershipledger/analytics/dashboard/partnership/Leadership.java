package org.partnershipledger.analytics.dashboard.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.ShortName;
import org.partnershipledger.contracts.ledger.Leader;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.organisation.Organisation;

/** Who leads the members, now and then. */
final class Leadership {
  private Leadership() {}

  /**
   * Someone in an office.
   *
   * @param person the name
   * @param post the office and its bodies
   * @param event what happened last
   * @param reported when that was reported
   * @param claimId the claim
   */
  record Row(String person, String post, String event, String reported, String claimId) {}

  static List<Row> of(Subject subject) {
    // Of what is reported of one person in the same bodies the last report with an office stands.
    Map<String, Leader> last = new LinkedHashMap<>();
    for (Leader leader : subject.state().leaders()) {
      last.merge(
          leader.leader().person() + "|" + leader.organisationIds().stream().sorted().toList(),
          leader,
          (before, after) -> after.leader().role().isPresent() ? after : before);
    }
    return last.values().stream().map(l -> row(subject, l)).toList();
  }

  private static Row row(Subject subject, Leader leader) {
    String bodies =
        leader.organisationIds().stream()
            .map(id -> name(subject, id))
            .collect(Collectors.joining(" and "));
    String role = leader.leader().role().orElse("office not stated");
    String tenure =
        switch (leader.tenure()) {
          case PRESENT -> "in office, as last reported";
          case PAST -> "no longer in office";
          case COMING -> "appointed, to begin";
        };
    return new Row(
        leader.leader().person(),
        bodies.isEmpty() ? role : role + ", " + bodies,
        event(leader) + tenure,
        leader.reportedOn().map(Days::brief).orElse("date not known"),
        leader.claimId());
  }

  private static String event(Leader leader) {
    return leader.leader().event() == LeadershipEvent.HOLDS
        ? ""
        : Words.plain(leader.leader().event())
            + leader.leader().date().map(d -> ", " + DateMeant.words(d)).orElse("")
            + "; ";
  }

  private static String name(Subject subject, String id) {
    return subject.state().members().stream()
        .filter(m -> m.id().equals(id))
        .map(m -> m.name())
        .findFirst()
        .or(() -> subject.bodies().apply(id).map(Organisation::name))
        .map(ShortName::of)
        .orElse(id);
  }
}
