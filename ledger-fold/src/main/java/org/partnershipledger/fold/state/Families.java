package org.partnershipledger.fold.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.partnership.StageEvidence;
import org.partnershipledger.fold.partnership.StageScale;

/**
 * Sorts the claims of a partnership into its arrangements.
 *
 * <p>What was open and is settled later is one arrangement with what it was settled as. A milestone
 * belongs to the form that it names, else to the most integrated arrangement.
 */
final class Families {

  private final Map<FormFamily, List<ReportedClaim>> claims = new TreeMap<>();

  private Families() {}

  /** The claims of each arrangement, in folding order; the most integrated arrangement first. */
  static Map<FormFamily, List<ReportedClaim>> of(List<ReportedClaim> reported) {
    Families families = new Families();
    reported.stream()
        .filter(ReportedClaim::isPositive)
        .forEach(c -> argumentsOf(c).ifPresent(a -> families.put(FormFamily.of(a), c)));
    families.settleOpen();
    families.settleUndecided();
    reported.stream().filter(ReportedClaim::isPositive).forEach(families::putMilestone);
    families.claims.values().forEach(list -> list.sort(ReportedClaim.ORDER));
    return families.claims;
  }

  private static Optional<PartnershipArguments> argumentsOf(ReportedClaim reported) {
    return reported.claim().arguments() instanceof PartnershipArguments arguments
        ? Optional.of(arguments)
        : Optional.empty();
  }

  private void put(FormFamily family, ReportedClaim reported) {
    claims.computeIfAbsent(family, f -> new ArrayList<>()).add(reported);
  }

  private void putMilestone(ReportedClaim reported) {
    if (reported.claim().arguments() instanceof MilestoneArguments milestone) {
      Optional<FormFamily> named =
          milestone.form().filter(form -> form != Form.UNDECIDED).map(FormFamily::of);
      boolean opensOne = milestone.milestone() == MilestoneKind.COMPLETION;
      named
          .filter(family -> opensOne || claims.containsKey(family))
          .or(() -> claims.keySet().stream().findFirst())
          .ifPresent(family -> put(family, reported));
    }
  }

  /** What is open, joining being no option, is one with whichever of its options is reported. */
  private void settleOpen() {
    optionsOf(FormFamily.OPEN).stream()
        .filter(family -> !family.equals(FormFamily.OPEN) && claims.containsKey(family))
        .sorted()
        .findFirst()
        .ifPresent(family -> move(FormFamily.OPEN, family));
  }

  /** Joining that never got beyond one option among others is one with the option agreed later. */
  private void settleUndecided() {
    List<ReportedClaim> joining = claims.getOrDefault(FormFamily.JOINING, List.of());
    boolean settled =
        joining.stream()
            .flatMap(c -> argumentsOf(c).stream())
            .anyMatch(a -> a.form() != Form.UNDECIDED);
    if (joining.isEmpty() || settled) {
      return;
    }
    ReportedClaim last = joining.stream().max(ReportedClaim.ORDER).orElseThrow();
    optionsOf(FormFamily.JOINING).stream()
        .filter(
            family ->
                claims.getOrDefault(family, List.of()).stream()
                    .anyMatch(c -> isAgreedAfter(last, c)))
        .sorted()
        .findFirst()
        .ifPresent(family -> move(FormFamily.JOINING, family));
  }

  private static boolean isAgreedAfter(ReportedClaim last, ReportedClaim reported) {
    return ReportedClaim.BY_PUBLICATION.compare(reported.article(), last.article()) > 0
        && StageEvidence.raisedBy(reported, List.of()).filter(StageScale::isAgreed).isPresent();
  }

  private Set<FormFamily> optionsOf(FormFamily family) {
    return claims.getOrDefault(family, List.of()).stream()
        .flatMap(c -> argumentsOf(c).stream())
        .flatMap(a -> a.formOptions().stream())
        .filter(form -> form != Form.UNDECIDED)
        .map(FormFamily::of)
        .filter(f -> !f.equals(family))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void move(FormFamily from, FormFamily to) {
    List<ReportedClaim> moved = claims.remove(from);
    if (moved != null) {
      moved.forEach(reported -> put(to, reported));
    }
  }
}
