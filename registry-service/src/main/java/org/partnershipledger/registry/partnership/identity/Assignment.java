package org.partnershipledger.registry.partnership.identity;

import org.partnershipledger.fold.partnership.DossierKey;

/**
 * A recorded decision that a dossier belongs to a partnership.
 *
 * @param age the place of the partnership's id among all ids; a lower one is older
 * @param since the place of the dossier's first decision for this partnership among all decisions
 * @param key the dossier
 * @param parties the text of the dossier's parties when it was decided
 * @param partnershipId the partnership
 */
public record Assignment(
    long age, long since, DossierKey key, String parties, String partnershipId) {

  /** Whether it is about a dossier of these parties in this article, however numbered there. */
  boolean isAbout(DossierSummary dossier) {
    return key.articleId().equals(dossier.key().articleId())
        && parties.equals(dossier.parties().text());
  }
}
