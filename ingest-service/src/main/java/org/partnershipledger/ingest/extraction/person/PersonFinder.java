package org.partnershipledger.ingest.extraction.person;

import java.util.List;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/** Finds the persons of an article. */
public final class PersonFinder {
  private PersonFinder() {}

  /** All mentions of persons, in the order of the text. */
  public static List<PersonMention> find(
      Document document, List<Mention> mentions, List<GroupMention> groups) {
    return List.of();
  }
}
