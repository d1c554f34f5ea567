package org.partnershipledger.analytics.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.fold.source.Sources;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;

/**
 * Whole documents of partnerships, folded from the claims of analytics' own copy by the fold that
 * the registry uses: today's, or that of a day, when only what had been published by then counts
 * and undated articles do not.
 *
 * <p>Which articles are of one partnership, and which are one source, is what the ledger knows
 * today.
 */
public final class Documents {

  /** Texts are not part of the ledger's events, so nothing is known to compare them by. */
  private static final Fingerprint UNKNOWN = new Fingerprint(0, List.of(), List.of());

  private final MemberLineage lineage;

  /** Documents by a lineage of the register. */
  public Documents(MemberLineage lineage) {
    this.lineage = lineage;
  }

  /**
   * The document of a partnership.
   *
   * @param validOn the day asked about; empty for all that is recorded
   * @return empty when nothing had been reported of it, or it was merged into another
   */
  public Optional<PartnershipState> of(Partnership partnership, Optional<LocalDate> validOn) {
    List<Dossier> dossiers = dossiers(partnership, validOn);
    return dossiers.isEmpty() || partnership.state().mergedInto().isPresent()
        ? Optional.empty()
        : Optional.of(
            PartnershipFold.of(
                partnership.id(),
                dossiers,
                lineage,
                validOn.map(day -> View.on(day, 0)).orElse(View.current(0)),
                Sources.asTold(partnership.state().sources())));
  }

  /** The partnership as of a day, to work out its figures from; empty as its document is. */
  public Optional<Partnership> asOf(Partnership partnership, LocalDate day) {
    return of(partnership, Optional.of(day)).map(document -> asOf(partnership, day, document));
  }

  /** The same where the document of that day is at hand. */
  public Partnership asOf(Partnership partnership, LocalDate day, PartnershipState document) {
    return Partnership.of(
        LedgerState.of(document),
        partnership.claims().values().stream()
            .filter(claim -> isPublished(claim, Optional.of(day)))
            .toList());
  }

  private static List<Dossier> dossiers(Partnership partnership, Optional<LocalDate> validOn) {
    Map<DossierKey, List<ReportedClaim>> claims = new TreeMap<>();
    partnership.claims().values().stream()
        .filter(RecordedClaim::counts)
        .filter(claim -> isPublished(claim, validOn))
        .sorted(Comparator.comparingInt(Documents::place).thenComparing(RecordedClaim::id))
        .forEach(
            claim ->
                claim
                    .claim()
                    .dossier()
                    .ifPresent(
                        dossier ->
                            claims
                                .computeIfAbsent(
                                    new DossierKey(claim.articleId(), dossier),
                                    key -> new ArrayList<>())
                                .add(reported(claim))));
    return claims.entrySet().stream()
        .map(dossier -> Dossier.of(dossier.getKey(), UNKNOWN, dossier.getValue()))
        .toList();
  }

  private static boolean isPublished(RecordedClaim claim, Optional<LocalDate> validOn) {
    return validOn
        .map(day -> claim.publishedBy().filter(on -> !on.isAfter(day)).isPresent())
        .orElse(true);
  }

  private static ReportedClaim reported(RecordedClaim claim) {
    return new ReportedClaim(claim.article(), claim.claim(), place(claim));
  }

  /** Its place among the claims of its article; where no event told it, the place of its words. */
  private static int place(RecordedClaim claim) {
    return claim
        .position()
        .orElseGet(
            () -> claim.claim().evidence().stream().mapToInt(Evidence::start).min().orElse(0));
  }
}
