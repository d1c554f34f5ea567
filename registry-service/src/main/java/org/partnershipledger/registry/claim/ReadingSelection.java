package org.partnershipledger.registry.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.claim.Reading;

/**
 * Chooses, among all that was ever recorded of one article, the reading that counts.
 *
 * <p>Readings are ordered by the publisher's modified time where given, else the time of
 * submission, then the version of the reader, then the revision; the last one replaces the others
 * whole. A reading in parts takes part once all parts are there. A retraction removes every reading
 * submitted up to its own time. The order of arrival plays no part.
 */
public final class ReadingSelection {

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::time)
          .thenComparing(Version::reader)
          .thenComparing(Version::revision)
          .thenComparing(Version::submittedAt)
          .thenComparing(Version::parts);

  private ReadingSelection() {}

  /**
   * The reading that counts.
   *
   * @param parts every recorded reading or part of one, all of the same article
   * @param retractions every recorded retraction of that article
   * @return empty when nothing is complete, or all is retracted
   */
  public static Optional<Reading> winner(
      Collection<ArticleRead> parts, Collection<ArticleRetracted> retractions) {
    Optional<Instant> retracted =
        retractions.stream().map(ArticleRetracted::retractedAt).max(Comparator.naturalOrder());
    Map<Version, TreeMap<Integer, ArticleRead>> readings = new HashMap<>();
    for (ArticleRead part : parts) {
      readings
          .computeIfAbsent(Version.of(part), v -> new TreeMap<>())
          .merge(part.part(), part, ReadingSelection::sameOfTwo);
    }
    return readings.entrySet().stream()
        .filter(r -> isComplete(r.getValue()))
        .filter(r -> retracted.map(t -> r.getKey().submittedAt().isAfter(t)).orElse(true))
        .max(Map.Entry.comparingByKey(ORDER))
        .map(r -> joined(r.getValue().values()));
  }

  private static boolean isComplete(TreeMap<Integer, ArticleRead> parts) {
    return parts.size() == parts.firstEntry().getValue().parts();
  }

  /** Two records of one part should be equal; if they are not, the choice must not be chance. */
  private static ArticleRead sameOfTwo(ArticleRead one, ArticleRead other) {
    return one.toString().compareTo(other.toString()) >= 0 ? one : other;
  }

  private static Reading joined(Collection<ArticleRead> parts) {
    List<Claim> claims = new ArrayList<>();
    parts.forEach(part -> claims.addAll(part.claims()));
    ArticleRead first = parts.iterator().next();
    return new Reading(first.article(), first.reader(), first.fingerprint(), claims);
  }

  private record Version(
      Instant time, String reader, String revision, Instant submittedAt, int parts) {
    static Version of(ArticleRead read) {
      Instant submittedAt = read.article().submittedAt();
      return new Version(
          read.article().modifiedAt().orElse(submittedAt),
          read.reader(),
          read.article().revision(),
          submittedAt,
          read.parts());
    }
  }
}
