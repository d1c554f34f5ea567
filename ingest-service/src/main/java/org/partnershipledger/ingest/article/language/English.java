package org.partnershipledger.ingest.article.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells English from other languages by the commonest words of each: a text is taken for another
 * language when that language's words are more frequent in it than the English ones.
 */
public final class English {
  /** A shorter text is given the benefit of the doubt. */
  private static final int FEWEST_WORDS = 12;

  /** So many characters of a text tell its language. */
  private static final int SAMPLE = 10_000;

  /** In running text the words listed make up 20 to 45 %, in a list of names next to nothing. */
  private static final double LIKELY_SHARE = 0.08;

  private static final String ENGLISH =
      "the of and to in that is was for on with as by at from are be it its has have had will"
          + " would which this their they not said been were who but or an he she we our can"
          + " could should may than there more about into also all one";

  private static final List<String> OTHERS =
      List.of(
          // Welsh
          "y yr yn ac a i o ar am fod mae wedi ei eu bod gan gyda hyn sydd bydd oedd nad hefyd"
              + " iechyd gwasanaethau ond neu un",
          // French
          "le la les de des du et en un une que qui est pour dans par sur au aux ce cette ne pas"
              + " plus avec sont ont été il elle se leur mais ou",
          // German
          "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
              + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie",
          // Spanish
          "el la los las de que y a en un una por con no para su al del se lo como más o pero"
              + " sus le ha este sí porque esta son entre",
          // Italian
          "il lo la i gli le di che e a un una in per con non del della dei è si da al sono ha"
              + " come più anche nel alla ma su o",
          // Dutch
          "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door"
              + " uit naar heeft worden nog zal ze hebben dit",
          // Polish
          "w i na z do się nie to że jest o za od po przez dla oraz jak ale ich przy są był czy"
              + " tym które została",
          // Portuguese
          "o a os as de que e do da em um uma para com não por mais dos das no na se como mas ao"
              + " foi são tem à ou");

  /** For each word listed, the languages that have it: bit 0 is English, the others follow. */
  private static final Map<String, Integer> LANGUAGES = languages();

  private English() {}

  /** Whether the text may be English; false when it is plainly another language. */
  public static boolean isLikely(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    int[] counts = new int[OTHERS.size() + 1];
    int total = count(text, counts);
    int english = counts[0];
    if (isForeignScript(text)) {
      return false;
    }
    if (total < FEWEST_WORDS || english >= total * LIKELY_SHARE * 2) {
      return true;
    }
    int foreign = Arrays.stream(counts).skip(1).max().orElse(0);
    return foreign <= english || foreign < total * LIKELY_SHARE;
  }

  /** Counts the listed words of each language; returns how many words there are at all. */
  private static int count(String text, int[] counts) {
    int total = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      boolean isWord = true;
      while (end < text.length() && isPartOfWord(text.charAt(end))) {
        // Letters among digits are codes and no words.
        isWord &= !Character.isDigit(text.charAt(end));
        end++;
      }
      if (isWord && end > start) {
        total++;
        int languages = LANGUAGES.getOrDefault(text.substring(start, end), 0);
        for (int i = 0; languages != 0; i++, languages >>= 1) {
          counts[i] += languages & 1;
        }
      }
      start = end + 1;
    }
    return total;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  private static boolean isForeignScript(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        latin += isLatin(c) ? 1 : 0;
      }
    }
    return letters >= FEWEST_WORDS && latin < letters / 2;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static Map<String, Integer> languages() {
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i <= OTHERS.size(); i++) {
      int bit = 1 << i;
      for (String word : (i == 0 ? ENGLISH : OTHERS.get(i - 1)).split(" ")) {
        languages.merge(word, bit, (some, one) -> some | one);
      }
    }
    return Map.copyOf(languages);
  }
}
