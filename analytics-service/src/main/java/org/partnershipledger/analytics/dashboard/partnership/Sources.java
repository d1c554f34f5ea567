package org.partnershipledger.analytics.dashboard.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.ledger.SourceGroup;

/**
 * The articles, grouped into sources that count once.
 *
 * @param title how many articles, how many sources
 * @param groups the sources
 */
public record Sources(String title, List<Group> groups) {

  /**
   * Articles that count as one source.
   *
   * @param articles the articles, by publication
   * @param counted why they count once
   * @param adds what they say, as kinds of claims with their number
   */
  public record Group(List<Source> articles, String counted, String adds) {}

  static Sources of(Subject subject) {
    Map<String, List<RecordedClaim>> byArticle = new LinkedHashMap<>();
    subject
        .claims()
        .forEach(c -> byArticle.computeIfAbsent(c.articleId(), id -> new ArrayList<>()).add(c));
    List<Group> groups =
        subject.state().sources().stream()
            .map(group -> group(group, byArticle))
            .filter(group -> !group.articles().isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> grouped =
        subject.state().sources().stream()
            .flatMap(g -> g.articleIds().stream())
            .collect(Collectors.toSet());
    // An article that nobody has grouped yet stands by itself.
    byArticle.keySet().stream()
        .filter(id -> !grouped.contains(id))
        .forEach(id -> groups.add(group(new SourceGroup(List.of(id), "single"), byArticle)));
    return new Sources(
        Words.capital(Words.count(byArticle.size(), "article", "articles"))
            + ", "
            + Words.count(groups.size(), "independent source", "independent sources"),
        groups);
  }

  private static Group group(SourceGroup group, Map<String, List<RecordedClaim>> byArticle) {
    List<List<RecordedClaim>> held =
        group.articleIds().stream()
            .map(id -> byArticle.getOrDefault(id, List.of()))
            .filter(claims -> !claims.isEmpty())
            .toList();
    return new Group(
        held.stream().map(claims -> Source.of(claims.getFirst().article())).toList(),
        counted(group),
        adds(held));
  }

  private static String counted(SourceGroup group) {
    return switch (group.reason()) {
      case "copy" -> "one: copies of the same text";
      case "shared-release" -> "one: the same press release";
      case "single" -> "one, by itself";
      default -> "one: " + Words.plain(group.reason());
    };
  }

  private static String adds(List<List<RecordedClaim>> held) {
    Map<String, Long> kinds =
        held.stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    c -> c.claim().kind().wire(), LinkedHashMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
