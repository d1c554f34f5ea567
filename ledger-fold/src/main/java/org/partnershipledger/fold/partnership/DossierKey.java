package org.partnershipledger.fold.partnership;

import java.util.Comparator;

/**
 * Names one partnership of one article.
 *
 * @param articleId the article
 * @param dossier its partnership there ({@code p1}, {@code p2}, ...)
 */
public record DossierKey(String articleId, String dossier) implements Comparable<DossierKey> {

  private static final Comparator<DossierKey> ORDER =
      Comparator.comparing(DossierKey::articleId).thenComparing(DossierKey::dossier);

  @Override
  public int compareTo(DossierKey other) {
    return ORDER.compare(this, other);
  }
}
