package org.partnershipledger.contracts.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * The current document of a partnership, as {@code GET /partnerships/{id}} answers it.
 *
 * @param id never changes; a merged one redirects
 * @param title the members' names, joined
 * @param members the parties, by name
 * @param unnamedMembers parties that no article names
 * @param form the headline form: the most integrated arrangement that is live or targeted
 * @param formOptions the live options while undecided
 * @param deniedForms forms that a party has denied
 * @param stage the headline stage; empty when none is reported
 * @param sideState paused, abandoned and so on; empty when none
 * @param competitionReview where the competition review stands; empty when not reported
 * @param arrangements all arrangements, the most integrated first
 * @param targets every target, by publication
 * @param completion when it took effect, as reported; empty while it has not
 * @param legalEvent what the register shows; empty when nothing matches
 * @param claims how many claims it holds
 * @param articles the articles that report it, by publication
 * @param sources those articles grouped into independent sources
 * @param firstReportedOn last possible day of the first publication; empty when all are undated
 * @param lastReportedOn last possible day of the latest publication; empty when all are undated
 * @param notices what every view must repeat about the texts
 * @param validOn the day that the document describes
 * @param knownAt the moment whose knowledge it shows
 * @param version rises by one with each change; the strong ETag
 * @param dormantFrom the day from which silence makes it dormant, unless something new is reported
 *     by then; empty where silence means nothing
 * @param assurances what was promised or refused, by publication
 * @param leaders who leads its members, now and then, by publication
 * @param conflicts reports that cannot all be right
 */
public record PartnershipState(
    String id,
    String title,
    List<Member> members,
    List<UnnamedMembers> unnamedMembers,
    Form form,
    List<Form> formOptions,
    List<Form> deniedForms,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<CompetitionReview> competitionReview,
    List<Arrangement> arrangements,
    List<Target> targets,
    Optional<Completion> completion,
    Optional<LegalEvent> legalEvent,
    int claims,
    List<String> articles,
    List<SourceGroup> sources,
    Optional<LocalDate> firstReportedOn,
    Optional<LocalDate> lastReportedOn,
    List<String> notices,
    Optional<LocalDate> validOn,
    Optional<Instant> knownAt,
    long version,
    Optional<LocalDate> dormantFrom,
    List<Assurance> assurances,
    List<Leader> leaders,
    List<Conflict> conflicts) {
  public PartnershipState {
    members = members == null ? List.of() : List.copyOf(members);
    unnamedMembers = unnamedMembers == null ? List.of() : List.copyOf(unnamedMembers);
    formOptions = formOptions == null ? List.of() : List.copyOf(formOptions);
    deniedForms = deniedForms == null ? List.of() : List.copyOf(deniedForms);
    arrangements = arrangements == null ? List.of() : List.copyOf(arrangements);
    targets = targets == null ? List.of() : List.copyOf(targets);
    articles = articles == null ? List.of() : List.copyOf(articles);
    sources = sources == null ? List.of() : List.copyOf(sources);
    notices = notices == null ? List.of() : List.copyOf(notices);
    assurances = assurances == null ? List.of() : List.copyOf(assurances);
    leaders = leaders == null ? List.of() : List.copyOf(leaders);
    conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
  }

  /** The same document, saying of itself which day it describes and whose knowledge it shows. */
  public PartnershipState asOf(Optional<LocalDate> day, Optional<Instant> moment) {
    return with(id, day, moment, version);
  }

  /** The same document under another id and version. */
  public PartnershipState as(String otherId, long otherVersion) {
    return with(otherId, validOn, knownAt, otherVersion);
  }

  private PartnershipState with(
      String name, Optional<LocalDate> day, Optional<Instant> moment, long number) {
    return new PartnershipState(
        name,
        title,
        members,
        unnamedMembers,
        form,
        formOptions,
        deniedForms,
        stage,
        sideState,
        competitionReview,
        arrangements,
        targets,
        completion,
        legalEvent,
        claims,
        articles,
        sources,
        firstReportedOn,
        lastReportedOn,
        notices,
        day,
        moment,
        number,
        dormantFrom,
        assurances,
        leaders,
        conflicts);
  }
}
