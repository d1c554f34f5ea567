package org.partnershipledger.ingest.extraction.attribution;

import java.util.List;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;

/** Who says what, by token. */
public final class Attributions {
  private Attributions() {}

  /** Reads who says what in a document. */
  public static Attributions of(
      Document document,
      List<Mention> mentions,
      List<GroupMention> groups,
      List<PersonMention> persons) {
    return new Attributions();
  }

  /** Who says the words at a token. */
  public Attribution at(int token) {
    return Attribution.narration();
  }
}
