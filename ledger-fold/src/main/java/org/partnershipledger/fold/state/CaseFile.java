package org.partnershipledger.fold.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;

/**
 * Everything reported of one partnership, in the order in which it is folded.
 *
 * @param dossiers its dossiers, by publication
 * @param claims their claims, by publication and then in the order of the text
 */
record CaseFile(List<Dossier> dossiers, List<ReportedClaim> claims) {

  /** The file of a partnership, from its dossiers in any order. */
  static CaseFile of(Collection<Dossier> dossiers) {
    List<Dossier> ordered =
        dossiers.stream()
            .sorted(
                Comparator.comparing(Dossier::article, ReportedClaim.BY_PUBLICATION)
                    .thenComparing(Dossier::key))
            .toList();
    List<ReportedClaim> claims =
        ordered.stream().flatMap(d -> d.claims().stream()).sorted(ReportedClaim.ORDER).toList();
    return new CaseFile(ordered, claims);
  }

  /** The claims of each article, the articles by publication. */
  List<List<ReportedClaim>> byArticle() {
    return byArticle(claims);
  }

  /** These claims, which are in folding order, article by article. */
  static List<List<ReportedClaim>> byArticle(List<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> articles = new LinkedHashMap<>();
    for (ReportedClaim reported : claims) {
      articles
          .computeIfAbsent(reported.article().articleId(), id -> new ArrayList<>())
          .add(reported);
    }
    return List.copyOf(articles.values());
  }

  /** The articles, by publication, each once. */
  List<ArticleHeader> articles() {
    return dossiers.stream().map(Dossier::article).distinct().toList();
  }
}
