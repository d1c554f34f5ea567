package org.partnershipledger.fold.body;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.Resolution;

/**
 * The id under which the ledger keeps a body: the one that the reader found, else the ledger's own,
 * made from the name, so that the same name in another article is the same body.
 */
public final class BodyId {

  private static final String OWN = "body:";

  private BodyId() {}

  /** The id of a body; empty for one that is ambiguous, or of which no name is known. */
  public static Optional<String> of(OrganisationReference body) {
    return body.resolution() == Resolution.AMBIGUOUS
        ? Optional.empty()
        : body.id().or(() -> body.name().filter(name -> !keyOf(name).isEmpty()).map(BodyId::own));
  }

  /** The ledger's own id of a body that bears a name with a letter or a digit. */
  public static String own(String name) {
    return OWN + keyOf(name);
  }

  /**
   * What two spellings of one name have in common: its letters and digits, without case, accents
   * and apostrophes; empty for a name without any.
   */
  public static String keyOf(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
