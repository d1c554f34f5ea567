package org.partnershipledger.ingest.extraction.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.ingest.extraction.scene.Draft;

/** The same saving in a quotation and in the narration, or told twice, is one fact. */
final class SameFact {
  private SameFact() {}

  static List<Assembled> merge(List<Assembled> drafts) {
    List<Assembled> merged = new ArrayList<>();
    Map<List<Object>, List<Integer>> places = new HashMap<>();
    for (Assembled next : drafts) {
      List<Integer> alike =
          next.draft().arguments() instanceof SavingsArguments savings
              ? places.computeIfAbsent(sumOf(next, savings), k -> new ArrayList<>())
              : List.of();
      int same = indexOfSame(merged, alike, next);
      if (same >= 0) {
        merged.set(same, fuller(merged.get(same), next));
      } else {
        if (next.draft().arguments() instanceof SavingsArguments) {
          alike.add(merged.size());
        }
        merged.add(next);
      }
    }
    return merged;
  }

  /** What one fact cannot differ in: whose it is and how much. */
  private static List<Object> sumOf(Assembled assembled, SavingsArguments savings) {
    return List.of(
        assembled.dossier(),
        savings.amount().map(Money::statedPence),
        savings.share().map(s -> s.upper()));
  }

  private static int indexOfSame(List<Assembled> merged, List<Integer> alike, Assembled next) {
    for (int place : alike) {
      if (isSame(merged.get(place), next)) {
        return place;
      }
    }
    return -1;
  }

  private static boolean isSame(Assembled one, Assembled other) {
    return one.draft().arguments() instanceof SavingsArguments a
        && other.draft().arguments() instanceof SavingsArguments b
        && (a.basis() == b.basis() || a.basis() == Basis.UNSTATED || b.basis() == Basis.UNSTATED)
        && (a.saving() == b.saving() || isAhead(a) && isAhead(b));
  }

  private static boolean isAhead(SavingsArguments savings) {
    return savings.saving() != org.partnershipledger.contracts.vocabulary.SavingsKind.REALISED;
  }

  private static Assembled fuller(Assembled one, Assembled other) {
    boolean second = facets(other) > facets(one);
    Draft best = second ? other.draft() : one.draft();
    Draft less = second ? one.draft() : other.draft();
    Draft both =
        new Draft(
            best.arguments(),
            narrower(best, less),
            best.factuality(),
            best.attribution(),
            Stream.concat(best.quotes().stream(), less.quotes().stream()).distinct().toList(),
            best.rule(),
            best.trigger(),
            best.triggerSpan(),
            best.cues(),
            best.confidence());
    return new Assembled(both, one.dossier());
  }

  /** "£9.5m at the Burton trust" tells whose it is better than "a sum of £9.5 million". */
  private static List<OrganisationReference> narrower(Draft best, Draft less) {
    boolean lessIsNarrower =
        !less.organisations().isEmpty()
            && less.organisations().size() < best.organisations().size();
    return lessIsNarrower ? less.organisations() : best.organisations();
  }

  private static int facets(Assembled assembled) {
    return assembled.draft().arguments() instanceof SavingsArguments s
        ? (s.basis() != Basis.UNSTATED ? 4 : 0)
            + (s.years().isPresent() ? 2 : 0)
            + (s.window().isPresent() ? 1 : 0)
        : 0;
  }
}
