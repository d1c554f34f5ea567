package org.partnershipledger.ingest.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a browser would break it: a block begins a line of its own. */
final class BlockText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private BlockText() {}

  /** Lines without outer white space, paragraphs set apart by an empty line. */
  static String of(Element element) {
    BlockText reader = new BlockText();
    element.traverse(reader);
    return reader.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && element.isBlock()) {
      breakLine(isParagraph(element) ? 2 : 1);
    } else if (node.nameIs("br")) {
      breakLine(1);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      breakLine(isParagraph(element) ? 2 : 1);
    }
  }

  private static boolean isParagraph(Element element) {
    return element.is("p, h2, h3, h4, h5, h6, blockquote, ul, ol, table, figure");
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  /** Ends the line so that this many breaks stand here. */
  private void breakLine(int breaks) {
    if (text.isEmpty()) {
      return;
    }
    int end = text.length();
    int standing = 0;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
      standing += text.charAt(end) == '\n' ? 1 : 0;
    }
    text.setLength(end);
    text.append("\n".repeat(Math.max(breaks, standing)));
  }
}
