package org.partnershipledger.ingest.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** Links parts to the total of the same article that they add up to (METRICS M10 c). */
final class Parts {
  private static final double SHARE_OF_TOTAL = 0.01;
  private static final int MOST_PARTS = 12;
  private static final int MOST_SAVINGS = 60;
  private static final long LEAST_PENCE = 10_000_000;

  private Parts() {}

  static List<Claim> link(List<Claim> claims) {
    List<Claim> linked = new ArrayList<>(claims);
    List<Claim> savings = claims.stream().filter(c -> pence(c) > 0).limit(MOST_SAVINGS).toList();
    for (Claim total : savings) {
      List<Claim> parts = partsOf(total, savings);
      for (Claim part : parts) {
        linked.replaceAll(c -> c.id().equals(part.id()) ? withParent(c, total.id()) : c);
      }
    }
    return linked;
  }

  private static List<Claim> partsOf(Claim total, List<Claim> savings) {
    List<Claim> smaller =
        savings.stream()
            .filter(c -> c != total && pence(c) < pence(total) && comparable(c, total))
            .limit(MOST_PARTS)
            .toList();
    double tolerance = Math.max(LEAST_PENCE, pence(total) * SHARE_OF_TOTAL);
    for (int i = 0; i < smaller.size(); i++) {
      for (int j = i + 1; j < smaller.size(); j++) {
        long two = pence(smaller.get(i)) + pence(smaller.get(j));
        if (Math.abs(two - pence(total)) <= tolerance) {
          return List.of(smaller.get(i), smaller.get(j));
        }
        for (int k = j + 1; k < smaller.size(); k++) {
          if (Math.abs(two + pence(smaller.get(k)) - pence(total)) <= tolerance) {
            return List.of(smaller.get(i), smaller.get(j), smaller.get(k));
          }
        }
      }
    }
    return List.of();
  }

  private static boolean comparable(Claim one, Claim other) {
    SavingsArguments a = (SavingsArguments) one.arguments();
    SavingsArguments b = (SavingsArguments) other.arguments();
    boolean realised = (a.saving() == SavingsKind.REALISED) == (b.saving() == SavingsKind.REALISED);
    return realised && one.dossier().equals(other.dossier());
  }

  private static long pence(Claim claim) {
    return claim.arguments() instanceof SavingsArguments s
        ? s.amount().map(Money::statedPence).orElse(0L)
        : 0L;
  }

  private static Claim withParent(Claim claim, String parent) {
    SavingsArguments s = (SavingsArguments) claim.arguments();
    SavingsArguments part =
        new SavingsArguments(
            s.saving(),
            s.amount(),
            s.share(),
            s.basis(),
            s.years(),
            s.window(),
            s.recurrence(),
            s.grossNet(),
            s.additionality(),
            s.condition(),
            s.scope(),
            Optional.of(parent),
            s.claimedOn());
    return new Claim(
        claim.id(),
        claim.dossier(),
        claim.organisations(),
        part,
        claim.factuality(),
        claim.attribution(),
        claim.evidence(),
        claim.rule(),
        claim.confidence(),
        claim.extractor());
  }
}
