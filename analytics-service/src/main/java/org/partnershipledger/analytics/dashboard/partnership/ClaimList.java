package org.partnershipledger.analytics.dashboard.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.ledger.SourceGroup;

/** The claims of a partnership, copies of one another folded into one. */
final class ClaimList {
  // What a reader comes for stands first: money and dates before the rest.
  private static final List<String> ORDER =
      List.of(
          "savings",
          "milestone",
          "partnership",
          "assurance",
          "finance",
          "leadership",
          "population");

  private static final int FEW = 3;

  private ClaimList() {}

  /**
   * The claims of one kind.
   *
   * @param kind the kind in words, with their number
   * @param open whether they are shown at once
   * @param claims the claims
   */
  record Group(String kind, boolean open, List<ClaimView> claims) {}

  /** The claims by kind; those that figures come from are shown at once. */
  static List<Group> groups(Subject subject) {
    Map<String, List<ClaimView>> byKind =
        of(subject).stream()
            .collect(
                Collectors.groupingBy(ClaimView::kind, LinkedHashMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byKind.forEach(
        (kind, claims) ->
            groups.add(
                new Group(
                    words(kind) + ", " + claims.size(),
                    groups.isEmpty() || claims.size() <= FEW,
                    claims)));
    return groups;
  }

  private static String words(String kind) {
    return switch (kind) {
      case "savings" -> "Savings";
      case "milestone" -> "Dates and steps";
      case "partnership" -> "What the parties form";
      case "assurance" -> "Assurances";
      case "finance" -> "Sums that are not savings";
      case "leadership" -> "Leadership";
      default -> "Population";
    };
  }

  static List<ClaimView> of(Subject subject) {
    Map<String, Integer> sourceOf = new HashMap<>();
    int number = 0;
    for (SourceGroup group : subject.state().sources()) {
      for (String article : group.articleIds()) {
        sourceOf.put(article, number);
      }
      number++;
    }
    Map<String, List<RecordedClaim>> alike =
        subject.claims().stream()
            .collect(
                Collectors.groupingBy(
                    c -> key(c, sourceOf), LinkedHashMap::new, Collectors.toList()));
    List<ClaimView> views = new ArrayList<>();
    alike.values().forEach(same -> views.add(view(same)));
    views.sort(Comparator.comparing(v -> ORDER.indexOf(v.kind())));
    return views;
  }

  private static ClaimView view(List<RecordedClaim> same) {
    RecordedClaim first = same.getFirst();
    Set<String> seen = new HashSet<>(Set.of(first.articleId()));
    return ClaimView.of(first, same.stream().filter(c -> seen.add(c.articleId())).toList());
  }

  // Claims of one source that say the same about the same bodies are one claim told again.
  private static String key(RecordedClaim claim, Map<String, Integer> sourceOf) {
    Integer source = sourceOf.get(claim.articleId());
    boolean folded = source != null;
    return String.join(
        "|",
        folded ? "source " + source : claim.id(),
        Said.kind(claim.claim()),
        Said.what(claim.claim()),
        Said.bodies(claim.claim()),
        claim.claim().factuality().toString(),
        folded ? "" : claim.articleId());
  }
}
