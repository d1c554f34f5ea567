package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.partnership.PlainLedger;

/**
 * What the line must hold: the pure fold of what the pure reader finds in the accepted texts.
 *
 * @param readings what each article reports
 * @param partnerships the claims of each partnership, by its document without id
 * @param onADay the documents without ids as of {@link #A_DAY}
 */
public record Expected(
    List<ArticleRead> readings,
    Map<JsonNode, List<ReportedClaim>> partnerships,
    List<JsonNode> onADay) {
  /** A day in the middle of what the made articles tell of. */
  public static final LocalDate A_DAY = LocalDate.of(2016, 7, 1);

  public Expected {
    readings = List.copyOf(readings);
    onADay = List.copyOf(onADay);
  }

  /** The pure fold of these readings. */
  public static Expected of(Collection<ArticleRead> readings, OrganisationReference reference) {
    MemberLineage lineage = MemberLineage.of(new Lineage(reference));
    List<Reading> winners = PlainLedger.winners(readings);
    Map<JsonNode, List<ReportedClaim>> partnerships = new LinkedHashMap<>();
    for (List<Dossier> dossiers : PlainLedger.dossiers(winners, lineage)) {
      PartnershipState state = PartnershipFold.of("", dossiers, lineage, View.current(0));
      partnerships.put(
          Json.plain(Json.tree(state)),
          dossiers.stream().flatMap(dossier -> dossier.claims().stream()).toList());
    }
    List<JsonNode> onADay =
        PlainLedger.of(winners, lineage, Optional.of(A_DAY)).stream()
            .map(state -> Json.plain(Json.tree(state)))
            .toList();
    return new Expected(List.copyOf(readings), partnerships, onADay);
  }
}
