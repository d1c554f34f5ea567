package org.partnershipledger.ingest.article.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a piece of HTML that is an article or a line of one, without a page around it. */
public final class HtmlText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, form, button,"
          + " input, select, textarea, audio, video, [hidden], [aria-hidden=true]";

  private HtmlText() {}

  /** The text, a block a line; blank when there is none. */
  public static String of(String html) {
    return BlockText.of(bare(html));
  }

  /** The text in one line. */
  public static String line(String html) {
    return bare(html).text();
  }

  private static Element bare(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NEVER_TEXT).remove();
    return body;
  }
}
