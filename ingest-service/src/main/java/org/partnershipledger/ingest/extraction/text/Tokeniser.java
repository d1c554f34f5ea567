package org.partnershipledger.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Cuts a text into words, numbers and marks in one pass over its characters. */
public final class Tokeniser {
  private static final int LONGEST_WORD = 120;
  private final char[] text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokeniser(String text) {
    this.text = text.toCharArray();
  }

  /** The tokens of a text, in order; white space is left out. */
  public static List<Token> tokenise(String text) {
    return new Tokeniser(text).run();
  }

  private List<Token> run() {
    int at = 0;
    while (at < text.length) {
      char c = text[at];
      if (isSpace(c)) {
        at++;
      } else if (isDigit(c)) {
        at = number(at);
      } else if (Character.isLetter(c)) {
        at = word(at);
      } else {
        at = mark(at);
      }
    }
    return tokens;
  }

  private int number(int start) {
    int end = start + 1;
    while (end < text.length && end - start < LONGEST_WORD && continuesNumber(end)) {
      end++;
    }
    add(start, end, Shape.NUMBER);
    return end;
  }

  /** Separators belong to a number only between digits: "6,000", "19.3", "2024-25", "2016/17". */
  private boolean continuesNumber(int at) {
    char c = text[at];
    if (isDigit(c)) {
      return true;
    }
    boolean separator = c == '.' || c == ',' || c == '-' || c == '/' || c == ':' || c == '\u2013';
    return separator && at + 1 < text.length && isDigit(text[at + 1]);
  }

  private int word(int start) {
    int end = start + 1;
    while (end < text.length && end - start < LONGEST_WORD && continuesWord(start, end)) {
      end++;
    }
    add(start, end, WordForms.of(text, start, end));
    return end;
  }

  private boolean continuesWord(int start, int at) {
    char c = text[at];
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 >= text.length || !Character.isLetter(text[at + 1])) {
      return false;
    }
    return switch (c) {
      case '-', '\u2011' -> true;
      case '&' -> Character.isUpperCase(text[at - 1]);
      case '\'', '\u2019' -> !isPossessive(at);
      case '.' -> at - start == 1 && Character.isUpperCase(text[start]);
      default -> false;
    };
  }

  private boolean isPossessive(int apostrophe) {
    int s = apostrophe + 1;
    boolean esses = s < text.length && (text[s] == 's' || text[s] == 'S');
    return esses && (s + 1 >= text.length || !Character.isLetterOrDigit(text[s + 1]));
  }

  private int mark(int start) {
    char c = text[start];
    boolean afterWord = start > 0 && Character.isLetterOrDigit(text[start - 1]);
    if ((c == '\'' || c == '\u2019') && afterWord) {
      if (isPossessive(start)) {
        add(start, start + 2, Shape.POSSESSIVE);
        return start + 2;
      }
      if (text[start - 1] == 's' && start + 1 < text.length && text[start + 1] == ' ') {
        add(start, start + 1, Shape.POSSESSIVE);
        return start + 1;
      }
    }
    int end = start + Character.charCount(Character.codePointAt(text, start));
    add(start, end, isQuote(c) ? Shape.QUOTE : Shape.MARK);
    return end;
  }

  private void add(int start, int end, Shape shape) {
    add(start, end, WordForms.of(text, start, end, shape));
  }

  private void add(int start, int end, WordForms.Form form) {
    tokens.add(new Token(tokens.size(), start, end, form.text(), form.key(), form.shape()));
  }

  /** The key by which lexicons know a word. */
  public static String keyOf(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || c >= '\u0080' && (Character.getType(c) == Character.FORMAT || c == '\u00a0');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isQuote(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u2018'
        || c == '\''
        || c == '\u2019';
  }
}
