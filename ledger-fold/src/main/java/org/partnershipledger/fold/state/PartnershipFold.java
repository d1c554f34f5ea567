package org.partnershipledger.fold.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.body.Tenures;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.source.SourceGrouping;
import org.partnershipledger.fold.source.Sources;
import org.partnershipledger.fold.state.ArrangementsFold.Folded;

/**
 * The state of a partnership: a pure fold over its claims, ordered by the latest possible
 * publication. The order in which dossiers are given, and repetitions, change nothing.
 */
public final class PartnershipFold {

  private final CaseFile file;
  private final MemberLineage lineage;
  private final Sources sources;
  private final List<Folded> arrangements;
  private final Optional<Folded> headline;
  private final List<Member> members;
  private final List<UnnamedMembers> unnamed;

  private PartnershipFold(CaseFile file, MemberLineage lineage, Sources sources) {
    this.file = file;
    this.lineage = lineage;
    this.sources = sources;
    this.arrangements = ArrangementsFold.of(file);
    this.headline = Headline.of(arrangements);
    this.members = MembersFold.named(file);
    this.unnamed = MembersFold.unnamed(file);
  }

  /**
   * The state of the partnership that these dossiers are.
   *
   * @param id its id
   * @param dossiers at least one
   * @param view what the document is to say of its own time and version
   */
  public static PartnershipState of(
      String id, Collection<Dossier> dossiers, MemberLineage lineage, View view) {
    return of(id, dossiers, lineage, view, SourceGrouping::of);
  }

  /**
   * The same where the texts are not at hand, by which articles are told to be one source.
   *
   * @param sources groups the articles of dossiers into independent sources
   */
  public static PartnershipState of(
      String id, Collection<Dossier> dossiers, MemberLineage lineage, View view, Sources sources) {
    return new PartnershipFold(CaseFile.of(dossiers), lineage, sources).state(id, view);
  }

  /** The fold of these dossiers, to be looked at from several days. */
  static PartnershipFold of(Collection<Dossier> dossiers, MemberLineage lineage) {
    return new PartnershipFold(CaseFile.of(dossiers), lineage, SourceGrouping::of);
  }

  /**
   * What a document says of itself.
   *
   * @param validOn the day asked about; empty for all that is recorded
   * @param knownAt the moment asked about; empty for all that is known
   * @param version rises by one with each change
   */
  public record View(Optional<LocalDate> validOn, Optional<Instant> knownAt, long version) {

    /** The document of a day, with all that is known. */
    public static View on(LocalDate day, long version) {
      return new View(Optional.of(day), Optional.empty(), version);
    }

    /** The current document. */
    public static View current(long version) {
      return new View(Optional.empty(), Optional.empty(), version);
    }

    /** Whether what happened on a day had happened by the day asked about. */
    boolean reaches(LocalDate day) {
      return validOn.map(asked -> !day.isAfter(asked)).orElse(true);
    }
  }

  PartnershipState state(String id, View view) {
    Optional<LocalDate> dormantFrom = dormantFrom();
    Optional<Arrangement> shown = headline.map(h -> asOf(view, dormantFrom, h.state()));
    Optional<LegalEvent> legalEvent = legalEvent().filter(event -> view.reaches(event.on()));
    List<SourceGroup> grouped = sources.of(file.dossiers());
    return new PartnershipState(
        id,
        MembersFold.title(members, unnamed),
        members,
        unnamed,
        shown.map(Arrangement::form).orElse(Form.UNDECIDED),
        shown.map(Arrangement::formOptions).orElse(List.of()),
        deniedForms(),
        shown.flatMap(Arrangement::stage),
        shown.flatMap(Arrangement::sideState),
        CompetitionFold.of(file.claims()),
        arrangements.stream().map(a -> isHeadline(a) ? shown.orElseThrow() : a.state()).toList(),
        TargetsFold.of(file.claims(), headline.map(Folded::family).orElse(FormFamily.OPEN)),
        completion(),
        legalEvent,
        (int) file.claims().stream().map(c -> c.claim().id()).distinct().count(),
        file.articles().stream().map(ArticleHeader::articleId).toList(),
        grouped,
        publicationDays().min(Comparator.naturalOrder()),
        lastReportedOn(),
        file.articles().stream().flatMap(a -> a.notice().stream()).distinct().toList(),
        view.validOn(),
        view.knownAt(),
        view.version(),
        dormantFrom,
        AssurancesFold.of(file.claims()),
        Tenures.of(file.claims()),
        ConflictsFold.of(
            file.claims(),
            headline.map(Folded::exactDays).orElse(List.of()),
            grouped,
            completion(),
            legalEvent));
  }

  /** Days on which the state turns by itself, without anything new being reported. */
  SortedSet<LocalDate> turningDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    legalEvent().map(LegalEvent::on).ifPresent(days::add);
    dormantFrom().ifPresent(days::add);
    return days;
  }

  private Optional<LocalDate> dormantFrom() {
    return Dormancy.from(headline.map(Folded::state), lastReportedOn());
  }

  private boolean isHeadline(Folded arrangement) {
    return headline.filter(h -> h == arrangement).isPresent();
  }

  /** The arrangement on the day asked about, by when it may have fallen dormant. */
  private static Arrangement asOf(
      View view, Optional<LocalDate> dormantFrom, Arrangement arrangement) {
    boolean isAsleep = view.validOn().isPresent() && dormantFrom.filter(view::reaches).isPresent();
    return isAsleep ? arrangement.in(SideState.DORMANT) : arrangement;
  }

  private Optional<LocalDate> lastReportedOn() {
    return publicationDays().max(Comparator.naturalOrder());
  }

  private Stream<LocalDate> publicationDays() {
    return file.articles().stream().flatMap(a -> a.publication().latest().stream());
  }

  private List<Form> deniedForms() {
    return file.claims().stream()
        .filter(c -> c.claim().factuality().polarity() == Polarity.NEGATIVE)
        .filter(ReportedClaim::isAuthoritative)
        .map(c -> c.claim().arguments())
        .filter(PartnershipArguments.class::isInstance)
        .map(a -> ((PartnershipArguments) a).form())
        .filter(form -> form != Form.UNDECIDED)
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Completion> completion() {
    return headline.flatMap(Folded::completion);
  }

  /** What failed has no legal event: what became of the bodies later is another story. */
  private Optional<LegalEvent> legalEvent() {
    Optional<SideState> side = headline.flatMap(h -> h.state().sideState());
    return side.filter(s -> s == SideState.ABANDONED || s == SideState.BLOCKED).isPresent()
        ? Optional.empty()
        : LegalEventMatch.of(
            members.stream().map(Member::id).toList(),
            publicationDays().min(Comparator.naturalOrder()),
            completion(),
            lineage);
  }
}
