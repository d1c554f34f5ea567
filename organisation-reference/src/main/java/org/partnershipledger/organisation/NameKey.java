package org.partnershipledger.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** The comparison key of a name: two spellings of one name have the same key. */
public final class NameKey {

  private static final String APOSTROPHES = "'\u2018\u2019\u02BC`\u00B4";

  private NameKey() {}

  /**
   * Folds case, compatibility forms, {@code &} and {@code and}, hyphens, punctuation, apostrophes,
   * white space and a leading "the". The key of a text without letters or digits is empty.
   */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = fold(folded.replace("&", " and ").replace("st.", "st ")).strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }

  private static String fold(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (separates(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString();
  }

  private static boolean separates(char c) {
    return c != '.' && APOSTROPHES.indexOf(c) < 0;
  }
}
