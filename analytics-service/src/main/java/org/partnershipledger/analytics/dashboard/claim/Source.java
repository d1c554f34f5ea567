package org.partnershipledger.analytics.dashboard.claim;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.article.ArticleHeader;

/**
 * Where words come from.
 *
 * @param articleId the article
 * @param title its headline
 * @param label who published it and when: "HSJ, 23 Mar 2018 ± 5 days"
 * @param link its address on the web; empty where it has none that a page may link to
 * @param notice what every view must repeat about the text; empty for ordinary articles
 */
public record Source(
    String articleId, String title, String label, Optional<String> link, Optional<String> notice) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** The source that an article is. */
  public static Source of(ArticleHeader article) {
    String publisher = article.publisher().orElse("publisher not known");
    return new Source(
        article.articleId(),
        article.title(),
        publisher + ", " + Published.words(article.publication()),
        article.url().filter(Source::linkable),
        article.notice());
  }

  /** The notice in a few words: what stands before its colon. */
  public String noticeBrief() {
    String whole = notice.orElse("");
    int colon = whole.indexOf(':');
    return colon > 0 ? whole.substring(0, colon) : whole;
  }

  /** Whether a page may link to an address: only to pages of the web, never to a script. */
  public static boolean linkable(String address) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
