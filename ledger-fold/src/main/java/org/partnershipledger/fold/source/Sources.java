package org.partnershipledger.fold.source;

import java.util.Collection;
import java.util.List;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.fold.partnership.Dossier;

/** Tells which articles count as one source. */
@FunctionalInterface
public interface Sources {

  /** The sources of these dossiers, by their first article; the articles of each by publication. */
  List<SourceGroup> of(Collection<Dossier> dossiers);

  /**
   * Sources as they were told, without the articles that are not among the dossiers.
   *
   * @param told the groups of all articles
   */
  static Sources asTold(List<SourceGroup> told) {
    return dossiers -> {
      List<String> articles = dossiers.stream().map(d -> d.key().articleId()).toList();
      return told.stream()
          .map(
              group ->
                  new SourceGroup(
                      group.articleIds().stream().filter(articles::contains).toList(),
                      group.reason()))
          .filter(group -> !group.articleIds().isEmpty())
          .toList();
    };
  }
}
