package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.value.DateMention;

/**
 * A person in, coming to or leaving an office, before it is merged with what else the text says.
 *
 * @param rule the rule that found it
 * @param person the person
 * @param role the office; empty when not stated
 * @param employers the bodies of the office
 * @param unnamed a group of bodies that the text does not name
 * @param event what happened
 * @param date when; empty when not stated
 * @param place where the text says so
 * @param sure whether the words themselves name the bodies
 */
record Fact(
    String rule,
    PersonMention person,
    Optional<String> role,
    List<Employer> employers,
    Optional<GroupMention> unnamed,
    LeadershipEvent event,
    Optional<DateMention> date,
    Place place,
    boolean sure) {
  Fact {
    employers = List.copyOf(employers);
  }

  /**
   * Where the text says so, in tokens.
   *
   * @param first the first token of the shortest words that say so
   * @param end one past their last token
   * @param trigger the first token of the word that set the rule off
   * @param triggerEnd one past its last token
   */
  record Place(int first, int end, int trigger, int triggerEnd) {}

  int first() {
    return place.first();
  }

  int end() {
    return place.end();
  }

  int trigger() {
    return place.trigger();
  }

  int triggerEnd() {
    return place.triggerEnd();
  }

  /** Whether any body is known or described. */
  boolean hasOrganisation() {
    return !employers.isEmpty() || unnamed.isPresent();
  }

  /** The same with other bodies. */
  Fact with(List<Employer> others, boolean certain) {
    return new Fact(rule, person, role, others, unnamed, event, date, place, certain);
  }

  /** The same with another event. */
  Fact as(LeadershipEvent other) {
    return new Fact(rule, person, role, employers, unnamed, other, date, place, sure);
  }

  /** The same over a longer stretch of words. */
  Fact over(int otherFirst, int otherEnd) {
    Place longer =
        new Place(
            Math.min(first(), otherFirst), Math.max(end(), otherEnd), trigger(), triggerEnd());
    return new Fact(rule, person, role, employers, unnamed, event, date, longer, sure);
  }

  /** The same on the date of these words, which become part of the quote. */
  Fact on(Optional<DateMention> other) {
    Fact dated = new Fact(rule, person, role, employers, unnamed, event, other, place, sure);
    return other.map(d -> dated.over(first(), d.end())).orElse(dated);
  }

  /** The same with the role and the date that other words give, where it has none. */
  Fact or(Optional<String> otherRole, Optional<DateMention> otherDate) {
    return new Fact(
        rule,
        person,
        role.isPresent() ? role : otherRole,
        employers,
        unnamed,
        event,
        date.isPresent() ? date : otherDate,
        place,
        sure);
  }

  /** The bodies of a phrase; empty when there is none. */
  static List<Employer> employersOf(Optional<OrganisationPhrase> phrase) {
    return phrase.map(OrganisationPhrase::employers).orElse(List.of());
  }
}
