package org.partnershipledger.ingest.article;

import java.text.Normalizer;

/**
 * The one form of a text that all offsets refer to: composed (NFC), lines ended by LF alone,
 * without control and invisible format characters. Nothing is trimmed or re-wrapped.
 */
public final class CanonicalText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private CanonicalText() {}

  /** The canonical form; of a canonical text, the text itself. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
        clean.append('\n');
      } else if (c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
        clean.append('\n');
      } else if (isLoneSurrogate(c)) {
        clean.appendCodePoint(REPLACEMENT);
      } else if (isKept(c)) {
        clean.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** The canonical form as one line: white space collapsed, ends stripped. For titles and names. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    of(text)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.FORMAT -> false;
      case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE;
      default -> true;
    };
  }
}
