package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * A partnership in the overview. Names are stable; fields may be added; what is absent is null.
 *
 * @param id the partnership
 * @param title its parties in words
 * @param members the parties that are known
 * @param unresolvedMembers parties that no article names
 * @param form the headline form
 * @param formOptions the live options while undecided
 * @param deniedForms forms that a party has denied
 * @param stage the headline stage; null when none is reported
 * @param stageIndex the place on its scale, such as S2 or N3 (M13)
 * @param sideState paused, abandoned and so on; null when none
 * @param competitionReview where the competition review stands
 * @param arrangements all arrangements, the most integrated first
 * @param targets the dates it was to be reached by (M15)
 * @param completedOn when it took effect, as reported
 * @param legalEvent what the register shows
 * @param headlineSaving the saving shown first; null when none can be
 * @param headlineNullReason why there is none; null when there is one
 * @param realisedSaving the saving reported as made; null when none is
 * @param savings every savings claim with what became of it
 * @param articles how many articles report it
 * @param independentSources how many of them are independent
 * @param lastReportedOn last possible day of the latest dated article
 * @param notices what every view must repeat about the texts
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PartnershipRow(
    String id,
    String title,
    List<MemberRow> members,
    List<UnresolvedRow> unresolvedMembers,
    Form form,
    List<Form> formOptions,
    List<Form> deniedForms,
    Optional<Stage> stage,
    Optional<String> stageIndex,
    Optional<SideState> sideState,
    Optional<CompetitionReview> competitionReview,
    List<ArrangementRow> arrangements,
    TargetsRow targets,
    Optional<LocalDate> completedOn,
    Optional<LegalEventRow> legalEvent,
    Optional<SavingRow> headlineSaving,
    Optional<String> headlineNullReason,
    Optional<SavingRow> realisedSaving,
    List<SavingRow> savings,
    int articles,
    int independentSources,
    Optional<LocalDate> lastReportedOn,
    List<String> notices) {

  /** A party; the code is null for a body without one. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record MemberRow(String id, Optional<String> code, String name) {}

  /** Parties that no article names, with what is known of them. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record UnresolvedRow(
      OptionalInt count,
      Optional<OrganisationType> type,
      Optional<String> place,
      List<String> candidates) {}

  /** One form in which the members work or mean to work together. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ArrangementRow(
      Form form, List<Form> formOptions, Optional<Stage> stage, Optional<SideState> sideState) {}

  /**
   * Targets of completion. {@code slipDays} counts from the first asserted one, {@code
   * slipDaysFromFirstReported} from the first one hedged or not; dates without {@code On} are EDTF.
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TargetsRow(
      Optional<String> first,
      Optional<String> latest,
      OptionalLong slipDays,
      Optional<LocalDate> firstOn,
      Optional<LocalDate> latestOn,
      Optional<String> firstReported,
      Optional<LocalDate> firstReportedOn,
      OptionalLong slipDaysFromFirstReported,
      OptionalLong slipDaysToLegalEvent,
      int moves,
      Optional<String> nullReason) {}

  /** The register's event, beside what was reported. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record LegalEventRow(
      LocalDate on, String resultCode, List<String> closedCodes, boolean agreesWithReport) {}
}
