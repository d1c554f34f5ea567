package org.partnershipledger.fold.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;

/**
 * Groups the articles of a partnership into independent sources: corroboration counts sources,
 * never articles (EXTRACTION section 10, METRICS M19).
 *
 * <p>Copies count once, so do articles made from one press release, and so do all articles of one
 * publisher. An article whose publisher is unknown is its own source.
 */
public final class SourceGrouping {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final double COPY = 0.8;
  private static final double SHARED = 0.3;

  private final List<Text> articles;
  private final int[] root;
  private final Map<Integer, Reason> reasons = new TreeMap<>();

  /** Why articles count once, from the weakest to the strongest. */
  private enum Reason {
    SINGLE("single"),
    SHARED_RELEASE("shared-release"),
    COPY("copy");

    private final String word;

    Reason(String word) {
      this.word = word;
    }
  }

  /** What is compared of an article. */
  private record Text(String articleId, Fingerprints fingerprint, Optional<String> owner) {
    static Text of(Dossier dossier) {
      return new Text(
          dossier.key().articleId(),
          Fingerprints.of(dossier.fingerprint()),
          ownerOf(dossier.article()));
    }
  }

  private SourceGrouping(Collection<Dossier> articles) {
    this.articles = articles.stream().map(Text::of).toList();
    this.root = new int[this.articles.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
  }

  /** The sources of these dossiers, by their first article; the articles of each by publication. */
  public static List<SourceGroup> of(Collection<Dossier> dossiers) {
    Map<String, Dossier> byArticle = new LinkedHashMap<>();
    dossiers.stream()
        .sorted(
            Comparator.comparing(Dossier::article, ReportedClaim.BY_PUBLICATION)
                .thenComparing(Dossier::key))
        .forEach(d -> byArticle.putIfAbsent(d.key().articleId(), d));
    SourceGrouping grouping = new SourceGrouping(byArticle.values());
    grouping.joinPairs();
    return grouping.groups();
  }

  private void joinPairs() {
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        int one = i;
        int other = j;
        reason(articles.get(i), articles.get(j)).ifPresent(reason -> join(one, other, reason));
      }
    }
  }

  private static Optional<Reason> reason(Text one, Text other) {
    double containment = one.fingerprint().containment(other.fingerprint());
    if (containment >= COPY) {
      return Optional.of(Reason.COPY);
    }
    if (containment >= SHARED && one.fingerprint().shareQuotation(other.fingerprint())) {
      return Optional.of(Reason.SHARED_RELEASE);
    }
    return one.owner().isPresent() && one.owner().equals(other.owner())
        ? Optional.of(Reason.SINGLE)
        : Optional.empty();
  }

  private static Optional<String> ownerOf(ArticleHeader article) {
    return article
        .publisher()
        .map(name -> SPACES.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" "))
        .filter(name -> !name.isEmpty());
  }

  private void join(int one, int other, Reason reason) {
    int to = find(one);
    int from = find(other);
    Reason strongest = strongest(strongest(reasonOf(to), reasonOf(from)), reason);
    root[Math.max(to, from)] = Math.min(to, from);
    reasons.put(Math.min(to, from), strongest);
  }

  private Reason reasonOf(int group) {
    return reasons.getOrDefault(group, Reason.SINGLE);
  }

  private static Reason strongest(Reason one, Reason other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private int find(int article) {
    int top = article;
    while (root[top] != top) {
      top = root[top];
    }
    return top;
  }

  private List<SourceGroup> groups() {
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      groups.computeIfAbsent(find(i), g -> new ArrayList<>()).add(articles.get(i).articleId());
    }
    return groups.entrySet().stream()
        .map(g -> new SourceGroup(g.getValue(), reasonOf(g.getKey()).word))
        .toList();
  }
}
