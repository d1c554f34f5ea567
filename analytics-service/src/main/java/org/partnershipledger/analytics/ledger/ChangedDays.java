package org.partnershipledger.analytics.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.SourceGroup;

/**
 * From which day of publication on a partnership is another than it was before a change: what it
 * was on earlier days need not be worked out anew.
 */
public final class ChangedDays {
  private ChangedDays() {}

  /**
   * The first day on which the partnership may be another.
   *
   * @return {@link LocalDate#MIN} when every day may be affected; {@link LocalDate#MAX} when none
   *     is, as where only undated articles changed
   */
  public static LocalDate since(Partnership before, Partnership after) {
    boolean other =
        before.listed() != after.listed()
            || !before.state().mergedInto().equals(after.state().mergedInto());
    if (other) {
      return LocalDate.MIN;
    }
    LocalDate since =
        Stream.concat(
                changedClaims(before.claims(), after.claims()),
                Stream.of(before, after)
                    .filter(p -> !before.state().legalEvent().equals(after.state().legalEvent()))
                    .flatMap(p -> p.state().legalEvent().stream())
                    .map(event -> event.on()))
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    Map<String, LocalDate> published = published(before, after);
    boolean regrouped =
        !sourcesBefore(since, before, published).equals(sourcesBefore(since, after, published));
    return regrouped ? LocalDate.MIN : since;
  }

  private static Stream<LocalDate> changedClaims(
      SortedMap<String, RecordedClaim> before, SortedMap<String, RecordedClaim> after) {
    return Stream.concat(
            before.values().stream().filter(c -> !c.equals(after.get(c.id()))),
            after.values().stream().filter(c -> !c.equals(before.get(c.id()))))
        .flatMap(c -> c.publishedBy().stream());
  }

  private static Map<String, LocalDate> published(Partnership before, Partnership after) {
    Map<String, LocalDate> published = new HashMap<>();
    Stream.of(before, after)
        .flatMap(p -> p.claims().values().stream())
        .forEach(c -> c.publishedBy().ifPresent(day -> published.put(c.articleId(), day)));
    return published;
  }

  /** The sources as they are told of the articles published before a day. */
  private static List<SourceGroup> sourcesBefore(
      LocalDate day, Partnership partnership, Map<String, LocalDate> published) {
    return partnership.state().sources().stream()
        .map(
            group ->
                new SourceGroup(
                    group.articleIds().stream()
                        .filter(
                            id ->
                                Optional.ofNullable(published.get(id))
                                    .filter(on -> on.isBefore(day))
                                    .isPresent())
                        .toList(),
                    group.reason()))
        .filter(group -> !group.articleIds().isEmpty())
        .toList();
  }
}
