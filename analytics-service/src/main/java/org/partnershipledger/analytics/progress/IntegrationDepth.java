package org.partnershipledger.analytics.progress;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * M21, the depth of integration on a scale from 0 to 8: 0 none, 1 talks or a memorandum, 2 clinical
 * network, 3 shared services or a lead provider's contract, 4 collaborative or committees with
 * delegated powers, 5 shared chair or chief executive, 6 group, 7 merged, 8 integrated after a
 * review.
 *
 * <p>Ordinal: never averaged. Inputs: the arrangements with form and stage. What is agreed or
 * running gives the present depth; what is meant, the depth aimed at, from the least to the most
 * where the form is open; what was called off gives neither. Never null: nothing reported is 0.
 * Worked: a joint executive in operation and a merger explored = 6 now, 7 aimed at; a chief
 * executive to be shared, agreed = 5 and 5; talks about a network or shared services = 1, 2 to 3.
 * Source: METRICS M21.
 *
 * @param current what is agreed or running
 * @param targetLeast the least that is aimed at, never below what is there
 * @param targetMost the most that is aimed at
 */
public record IntegrationDepth(int current, int targetLeast, int targetMost) {
  private static final int TALKS = 1;
  private static final int REVIEWED = 8;

  /** The depth of these arrangements. */
  public static IntegrationDepth of(List<Arrangement> arrangements) {
    List<Arrangement> live = arrangements.stream().filter(IntegrationDepth::live).toList();
    int current = live.stream().mapToInt(IntegrationDepth::present).max().orElse(0);
    int[] aims = live.stream().flatMapToInt(a -> aims(a)).toArray();
    int most = Math.max(current, IntStream.of(aims).max().orElse(current));
    int least = live.stream().mapToInt(a -> aims(a).min().orElse(0)).max().orElse(current);
    return new IntegrationDepth(current, Math.max(current, Math.min(least, most)), most);
  }

  /** Both depths in short: "6 to 7", or "1 to 2-3" where the aim is open. */
  public String words() {
    return current + " to " + targetLeast + (targetMost > targetLeast ? "-" + targetMost : "");
  }

  private static int present(Arrangement arrangement) {
    return arrangement
        .stage()
        .map(
            stage ->
                switch (stage) {
                  case RUMOURED -> 0;
                  case DISCUSSING,
                      JOINT_WORKING,
                      EXPLORING,
                      STRATEGIC_CASE,
                      OUTLINE_BUSINESS_CASE,
                      FULL_BUSINESS_CASE,
                      ASSURANCE,
                      APPROVED ->
                      TALKS;
                  case AGREED, OPERATING, DEEPENED, COMPLETED, INTEGRATING ->
                      depth(arrangement.form());
                  case BENEFITS_REVIEWED -> REVIEWED;
                })
        .orElse(0);
  }

  private static IntStream aims(Arrangement arrangement) {
    Stream<Form> forms =
        arrangement.formOptions().isEmpty()
            ? Stream.of(arrangement.form())
            : arrangement.formOptions().stream();
    return forms.mapToInt(IntegrationDepth::depth);
  }

  private static int depth(Form form) {
    return switch (form) {
      case UNDECIDED, ALLIANCE -> TALKS;
      case CLINICAL_NETWORK -> 2;
      case SHARED_SERVICES, LEAD_PROVIDER_CONTRACT, MANAGEMENT_CONTRACT, JOINT_VENTURE -> 3;
      case COMMITTEES_IN_COMMON, JOINT_COMMITTEE, PROVIDER_COLLABORATIVE, INTEGRATED_CARE_SYSTEM ->
          4;
      case SHARED_LEADERSHIP -> 5;
      case GROUP -> 6;
      case MERGER, ACQUISITION, TRANSFER -> 7;
    };
  }

  private static boolean live(Arrangement arrangement) {
    return arrangement.sideState().map(IntegrationDepth::goesOn).orElse(true);
  }

  private static boolean goesOn(SideState side) {
    return switch (side) {
      case PAUSED, DORMANT -> true;
      case BLOCKED, ABANDONED, SUPERSEDED, ENDED, REVERSED -> false;
    };
  }
}
