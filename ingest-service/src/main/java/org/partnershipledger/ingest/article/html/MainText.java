package org.partnershipledger.ingest.article.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the article, by the density of running text, and leaves
 * out what surrounds it: menus, scripts, comments, related links.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, form, button,"
          + " input, select, textarea, nav, aside, footer, dialog, audio, video, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo], [role=search], [role=dialog]";

  /** Classes and ids of what stands around articles; whole words between dashes. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|disqus|related|recommended|more-?on|read-?more|also-?read"
              + "|share|sharing|social|promo|advert|advertisement|ads?|sponsor(?:ed)?|banner|cookie"
              + "|consent|newsletter|subscribe|signup|paywall|breadcrumbs?|sidebar|widget|popular"
              + "|trending|tags?|byline|timestamp|dateline|menu|masthead|skip|hidden|sr-?only)"
              + "(?:$|[\\s_-])");

  private static final String MARKED =
      "[itemprop=articleBody], article [class*=article-body], article [class*=story-body]";

  /** Less running text than this is a teaser rather than an article. */
  private static final int TEASER = 140;

  private MainText() {}

  /** The text of the article, a block a line; blank when the page has none. */
  static String of(Document page) {
    Element body = page.body().clone();
    body.select(NEVER_TEXT).remove();
    Element bare = body.clone();
    bare.select("*").stream().filter(e -> e != bare && isAround(e)).forEach(Element::remove);
    // Where names of classes mislead, what they hide is most of the page.
    return within(running(bare) >= TEASER ? bare : body);
  }

  private static String within(Element body) {
    Element main =
        longest(body.select(MARKED))
            .or(() -> longest(body.select("article")))
            .or(() -> longest(body.select("main, [role=main]")))
            .or(() -> densest(body))
            .orElse(body);
    main.select("h1, header").remove();
    return BlockText.of(main);
  }

  private static boolean isAround(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !names.isBlank()
        && AROUND.matcher(names).find()
        && !element.is("article, main, body, [itemprop=articleBody]");
  }

  private static Optional<Element> longest(List<Element> found) {
    return found.stream()
        .filter(element -> running(element) >= TEASER)
        .max(Comparator.comparingDouble(MainText::running));
  }

  /** The element whose own paragraphs hold most running text. */
  private static Optional<Element> densest(Element body) {
    return body.select("div, section, td").stream()
        .filter(element -> running(element) >= TEASER)
        .max(Comparator.comparingDouble(MainText::ownParagraphs));
  }

  private static double ownParagraphs(Element element) {
    return element.children().stream()
        .filter(child -> child.is("p, blockquote, h2, h3, ul, ol"))
        .mapToDouble(MainText::running)
        .sum();
  }

  /** Characters that are not in links: lists of links have next to none. */
  private static double running(Element element) {
    int all = element.text().length();
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return all - 1.5 * linked;
  }
}
