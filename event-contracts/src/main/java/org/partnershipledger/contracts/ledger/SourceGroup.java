package org.partnershipledger.contracts.ledger;

import java.util.List;

/**
 * Articles that count as one independent source: copies, a shared press release, one publisher.
 *
 * @param articleIds the articles, by publication
 * @param reason why they count once ("copy", "shared-release", "single")
 */
public record SourceGroup(List<String> articleIds, String reason) {
  public SourceGroup {
    articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
  }
}
