package org.partnershipledger.registry.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.claim.Reading;

/**
 * Weighs what people decided of the claims of one article against a reading of it: what a person
 * decided wins over what any reader reads in the same sentence.
 *
 * <p>A review is about the claim of its id, or, where a later reader gave it another one, about the
 * one thing of its kind that the later reader read in the same sentence and that no other review is
 * about. Where a later reader reads nothing there any more though the text is the same, what the
 * person accepted counts all the same. Where the text is another and the sentence is gone, the
 * review is orphaned: it is shown, and changes nothing.
 */
public final class ClaimReviews {

  private final List<ClaimReview> reviews;

  /** These reviews of claims of one article that stand. */
  public ClaimReviews(Collection<ClaimReview> standing) {
    Map<String, ClaimReview> latest = new LinkedHashMap<>();
    standing.stream()
        .sorted(Comparator.comparingLong(ClaimReview::number))
        .forEach(review -> latest.put(review.claim().id(), review));
    this.reviews = List.copyOf(latest.values());
  }

  /**
   * What comes of a reading.
   *
   * @param reading with what people decided
   * @param orphaned the reviews whose sentence is gone
   */
  public record Outcome(Reading reading, List<ClaimReview> orphaned) {}

  /** Weighs the reviews against a reading. */
  public Outcome appliedTo(Reading reading) {
    Map<ClaimReview, Claim> subjects = subjectsIn(reading.claims());
    Map<String, ClaimReview> byClaim = new LinkedHashMap<>();
    subjects.forEach((review, claim) -> byClaim.put(claim.id(), review));
    List<Claim> claims = new ArrayList<>();
    for (Claim read : reading.claims()) {
      Optional<ClaimReview> review = Optional.ofNullable(byClaim.get(read.id()));
      if (review.isEmpty()) {
        claims.add(read);
      } else {
        review.get().valueOn(read).ifPresent(claims::add);
      }
    }
    List<ClaimReview> orphaned = new ArrayList<>();
    for (ClaimReview review : reviews) {
      if (!subjects.containsKey(review)) {
        if (review.revision().equals(reading.article().revision())) {
          review.value().ifPresent(value -> insert(value, claims));
        } else {
          orphaned.add(review);
        }
      }
    }
    return new Outcome(reading.with(claims), orphaned);
  }

  /** In the order of the text. */
  private static void insert(Claim value, List<Claim> claims) {
    int at = 0;
    while (at < claims.size() && startOf(claims.get(at)) <= startOf(value)) {
      at++;
    }
    claims.add(at, value);
  }

  private static int startOf(Claim claim) {
    return claim.evidence().getFirst().start();
  }

  private Map<ClaimReview, Claim> subjectsIn(List<Claim> claims) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, c -> c, (one, other) -> one));
    Map<ClaimReview, Claim> subjects = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (ClaimReview review : reviews) {
      Claim same = byId.get(review.claim().id());
      if (same != null) {
        subjects.put(review, same);
        taken.add(same.id());
      }
    }
    for (ClaimReview review : reviews) {
      if (!subjects.containsKey(review)) {
        List<Claim> fitting =
            claims.stream()
                .filter(c -> !taken.contains(c.id()) && review.isAboutTheSentenceOf(c))
                .toList();
        if (fitting.size() == 1) {
          subjects.put(review, fitting.getFirst());
          taken.add(fitting.getFirst().id());
        }
      }
    }
    return subjects;
  }
}
