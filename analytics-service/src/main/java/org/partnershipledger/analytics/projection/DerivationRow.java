package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/**
 * A figure with all that it rests on: inputs, claims, sentences, articles.
 *
 * @param figure the figure with its inputs and the version of its method
 * @param claims the claims that the inputs name, by id
 * @param unknownClaims claims that the inputs name and the ledger no longer holds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DerivationRow(Figure figure, List<ClaimRow> claims, List<String> unknownClaims) {

  /** A claim with its words and where they stand. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ClaimRow(
      String id,
      String partnership,
      ClaimKind kind,
      ClaimArguments arguments,
      Factuality factuality,
      Attribution attribution,
      List<Evidence> evidence,
      boolean corrected,
      Optional<FigureVersionRow.ArticleRow> article) {}
}
