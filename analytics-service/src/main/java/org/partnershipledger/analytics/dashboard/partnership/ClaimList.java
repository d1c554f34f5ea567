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

  private ClaimList() {}

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
