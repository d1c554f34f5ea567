package org.partnershipledger.ingest.extraction.person;

import java.util.List;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Organisations and persons of an article, each in the order of the text.
 *
 * @param mentions organisations
 * @param groups group phrases
 * @param organisations what other phrases stand for these
 * @param roles roles that somebody may have
 * @param persons named persons
 */
public record Parties(
    List<Mention> mentions,
    List<GroupMention> groups,
    OrganisationPhrases organisations,
    List<Role> roles,
    List<PersonMention> persons) {

  /** Adds to the organisations of an article its roles and persons. */
  public static Parties of(Document document, List<Mention> mentions, List<GroupMention> groups) {
    OrganisationPhrases organisations = new OrganisationPhrases(document, mentions, groups);
    List<Role> roles = RoleFinder.find(document, mentions);
    List<PersonMention> persons = PersonFinder.find(document, mentions, organisations, roles);
    return new Parties(mentions, groups, organisations, roles, persons);
  }
}
