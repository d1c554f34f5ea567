package org.partnershipledger.registry.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;
import org.partnershipledger.registry.claim.ArticleHistory;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;

/**
 * The whole ledger as one function of what was read: what the stored one, which only folds what a
 * change bears on, must equal at any time, ids and versions aside. It is there to be compared with.
 */
public final class PlainLedger {

  private PlainLedger() {}

  /** The readings that count, of readings and parts of them in any order, however often told. */
  public static List<Reading> winners(Collection<ArticleRead> arrivals) {
    Map<String, List<ArticleRead>> byArticle = new LinkedHashMap<>();
    arrivals.forEach(
        read ->
            byArticle
                .computeIfAbsent(read.article().articleId(), i -> new ArrayList<>())
                .add(read));
    return byArticle.values().stream()
        .flatMap(reads -> new ArticleHistory(reads, List.of()).winner().stream())
        .toList();
  }

  /**
   * The partnerships of these readings, without ids, under version 0.
   *
   * @param validOn the day as of which they are told: each as it is told apart today, from what had
   *     been published by then; empty for all that was read
   */
  public static List<PartnershipState> of(
      Collection<Reading> readings, MemberLineage lineage, Optional<LocalDate> validOn) {
    View view = new View(validOn, Optional.empty(), 0);
    return dossiers(readings, lineage).stream()
        .map(dossiers -> dossiers.stream().filter(d -> isPublished(d, validOn)).toList())
        .filter(published -> !published.isEmpty())
        .map(published -> PartnershipFold.of("", published, lineage, view))
        .toList();
  }

  /** What is reported of each partnership of these readings, as they are told apart today. */
  public static List<List<Dossier>> dossiers(Collection<Reading> readings, MemberLineage lineage) {
    Map<DossierKey, Dossier> dossiers = new LinkedHashMap<>();
    readings.stream().flatMap(r -> Dossier.of(r).stream()).forEach(d -> dossiers.put(d.key(), d));
    return Identity.clusters(dossiers.values().stream().map(DossierSummary::of).toList(), lineage)
        .stream()
        .map(cluster -> cluster.stream().map(d -> dossiers.get(d.key())).toList())
        .toList();
  }

  private static boolean isPublished(Dossier dossier, Optional<LocalDate> day) {
    Optional<LocalDate> published = dossier.article().publication().latest();
    return day.map(d -> published.filter(on -> !on.isAfter(d)).isPresent()).orElse(true);
  }
}
