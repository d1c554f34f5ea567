package org.partnershipledger.registry.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.ledger.Conflict;
import org.partnershipledger.contracts.ledger.Conflict.ConflictingValue;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.review.ReviewItem.Kind;

/** What of a partnership needs a person's eye: a pure function of its state and its claims. */
public final class ReviewItems {

  private final PartnershipState state;
  private final List<ReportedClaim> claims;
  private final Map<String, ReviewItem> items = new LinkedHashMap<>();

  private ReviewItems(PartnershipState state, List<ReportedClaim> claims) {
    this.state = state;
    this.claims = claims;
  }

  /** The items of a partnership, by id; the claims in any order. */
  public static Map<String, ReviewItem> of(
      PartnershipState state, Collection<ReportedClaim> claims) {
    ReviewItems found =
        new ReviewItems(state, claims.stream().sorted(ReportedClaim.ORDER).toList());
    found.conflicts();
    found.trapShapedMoney();
    found.lowConfidence();
    found.ambiguousNames();
    found.unresolvedGroups();
    return found.items;
  }

  private void add(Kind kind, String subject, String reason, List<String> claimIds) {
    ReviewItem item = ReviewItem.of(state.id(), kind, subject, reason, claimIds);
    items.put(item.id(), item);
  }

  private void conflicts() {
    for (Conflict conflict : state.conflicts()) {
      String values =
          conflict.values().stream()
              .map(value -> value.value() + " (" + value.saidBy() + ")")
              .collect(Collectors.joining(", "));
      add(
          Kind.CONFLICT,
          conflict.kind().wire() + "|" + conflict.subject().orElse("") + "|" + values,
          Stream.of(conflict.kind().wire(), conflict.subject().orElse(""))
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(" "))
              + ": "
              + values,
          conflict.values().stream()
              .map(ConflictingValue::claimIds)
              .flatMap(List::stream)
              .distinct()
              .toList());
    }
  }

  /** What a trust loses, owes or turns over is taken for a saving more easily than anything. */
  private void trapShapedMoney() {
    for (ReportedClaim saving : claims) {
      Optional<Money> amount = savingOf(saving);
      boolean isToldOtherwise =
          claims.stream()
              .filter(c -> c.article().articleId().equals(saving.article().articleId()))
              .flatMap(c -> financeOf(c).stream())
              .anyMatch(sum -> amount.filter(a -> isSameSum(a, sum)).isPresent());
      if (isToldOtherwise && !isReviewed(saving)) {
        add(
            Kind.TRAP_SHAPED_MONEY,
            saving.claim().id(),
            "a saving of the very sum that the article tells of income, loss or debt: "
                + quote(saving),
            List.of(saving.claim().id()));
      }
    }
  }

  private static Optional<Money> savingOf(ReportedClaim reported) {
    return reported.claim().arguments() instanceof SavingsArguments saving
        ? saving.amount()
        : Optional.empty();
  }

  private static Optional<Money> financeOf(ReportedClaim reported) {
    return reported.claim().arguments() instanceof FinanceArguments finance
        ? finance.amount()
        : Optional.empty();
  }

  private static boolean isSameSum(Money one, Money other) {
    return one.lowerPence().equals(other.lowerPence())
        && one.upperPence().equals(other.upperPence());
  }

  private void lowConfidence() {
    claims.stream()
        .filter(ReviewItems::isUnsure)
        .forEach(
            c ->
                add(
                    Kind.LOW_CONFIDENCE,
                    c.claim().id(),
                    "read with " + c.claim().confidence().wire() + " confidence: " + quote(c),
                    List.of(c.claim().id())));
  }

  /** Of middling ones only those that a figure or the stage hangs on. */
  private static boolean isUnsure(ReportedClaim reported) {
    ClaimKind kind = reported.claim().kind();
    return switch (reported.claim().confidence()) {
      case LOW -> true;
      case MEDIUM -> kind == ClaimKind.PARTNERSHIP || kind == ClaimKind.SAVINGS;
      case HIGH, REVIEWED -> false;
    };
  }

  private static boolean isReviewed(ReportedClaim reported) {
    return reported.claim().confidence() == Confidence.REVIEWED;
  }

  private void ambiguousNames() {
    Map<String, OrganisationReference> names = new TreeMap<>();
    Map<String, List<String>> claimIds = new TreeMap<>();
    for (ReportedClaim reported : claims) {
      for (OrganisationReference body : reported.claim().organisations()) {
        if (body.resolution() == Resolution.AMBIGUOUS) {
          String key = BodyId.keyOf(body.mention());
          names.putIfAbsent(key, body);
          claimIds.computeIfAbsent(key, k -> new ArrayList<>()).add(reported.claim().id());
        }
      }
    }
    names.forEach(
        (key, body) ->
            add(
                Kind.AMBIGUOUS_NAME,
                key,
                "\"" + body.mention() + "\" may be " + namesOf(body.candidates()),
                claimIds.getOrDefault(key, List.of()).stream().distinct().toList()));
  }

  private static String namesOf(List<Candidate> candidates) {
    return candidates.isEmpty()
        ? "several bodies"
        : candidates.stream().map(Candidate::name).collect(Collectors.joining(" or "));
  }

  private void unresolvedGroups() {
    for (UnnamedMembers unnamed : state.unnamedMembers()) {
      if (unnamed.known().place().map(this::isAmbiguousName).orElse(false)) {
        // It has a name, which is asked about by itself.
        continue;
      }
      String described =
          Stream.of(
                  unnamed.known().count().isPresent()
                      ? String.valueOf(unnamed.known().count().getAsInt())
                      : "some",
                  unnamed.known().type().map(OrganisationType::wire).orElse("bodies"),
                  unnamed.known().place().orElse(""))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      add(Kind.UNRESOLVED_GROUP, described, "parties that nobody names: " + described, List.of());
    }
  }

  private boolean isAmbiguousName(String words) {
    return claims.stream()
        .flatMap(c -> c.claim().organisations().stream())
        .filter(body -> body.resolution() == Resolution.AMBIGUOUS)
        .anyMatch(body -> BodyId.keyOf(body.mention()).equals(BodyId.keyOf(words)));
  }

  private static String quote(ReportedClaim reported) {
    return reported.claim().evidence().getFirst().quote();
  }
}
