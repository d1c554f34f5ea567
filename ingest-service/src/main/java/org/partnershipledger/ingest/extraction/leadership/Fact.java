package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.PersonMention;

/**
 * A person in, coming to or leaving an office, before it is merged with what else the text says.
 *
 * @param rule the rule that found it
 * @param person the person
 * @param role the office; empty when not stated
 * @param employers the bodies of the office
 * @param unnamed a group of bodies that the text does not name
 * @param event what happened
 * @param first index of the first token of the shortest words that say so
 * @param end index one past their last token
 * @param trigger index of the first token of the word that set the rule off
 * @param triggerEnd index one past its last token
 * @param sure whether the words themselves name the bodies
 */
record Fact(
    String rule,
    PersonMention person,
    Optional<String> role,
    List<Employer> employers,
    Optional<GroupMention> unnamed,
    LeadershipEvent event,
    int first,
    int end,
    int trigger,
    int triggerEnd,
    boolean sure) {
  Fact {
    employers = List.copyOf(employers);
  }

  /** Whether any body is known or described. */
  boolean hasOrganisation() {
    return !employers.isEmpty() || unnamed.isPresent();
  }

  /** The same with other bodies. */
  Fact with(List<Employer> others, boolean certain) {
    return new Fact(
        rule, person, role, others, unnamed, event, first, end, trigger, triggerEnd, certain);
  }

  /** The same with another event. */
  Fact as(LeadershipEvent other) {
    return new Fact(
        rule, person, role, employers, unnamed, other, first, end, trigger, triggerEnd, sure);
  }

  /** The same over a longer stretch of words. */
  Fact over(int otherFirst, int otherEnd) {
    return new Fact(
        rule, person, role, employers, unnamed, event, Math.min(first, otherFirst),
        Math.max(end, otherEnd), trigger, triggerEnd, sure);
  }

  /** The same with the role that other words give, where it has none. */
  Fact orRole(Optional<String> other) {
    return new Fact(
        rule, person, role.isPresent() ? role : other, employers, unnamed, event, first, end, trigger,
        triggerEnd, sure);
  }

  /** The bodies of a phrase; empty when there is none. */
  static List<Employer> employersOf(Optional<OrganisationPhrase> phrase) {
    return phrase.map(OrganisationPhrase::employers).orElse(List.of());
  }
}
