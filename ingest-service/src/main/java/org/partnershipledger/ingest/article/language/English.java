package org.partnershipledger.ingest.article.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** Letters among digits are codes and no words. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{L}[\\p{L}'’]*+(?!\\p{N})");

  private static final Set<String> ENGLISH =
      words(
          "the of and to in that is was for on with as by at from are be it its has have had will"
              + " would which this their they not said been were who but or an he she we our can"
              + " could should may than there more about into also all one");

  private static final List<Set<String>> OTHERS =
      List.of(
          words( // Welsh
              "y yr yn ac a i o ar am fod mae wedi ei eu bod gan gyda hyn sydd bydd oedd nad hefyd"
                  + " iechyd gwasanaethau ond neu un"),
          words( // French
              "le la les de des du et en un une que qui est pour dans par sur au aux ce cette ne pas"
                  + " plus avec sont ont été il elle se leur mais ou"),
          words( // German
              "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
                  + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie"),
          words( // Spanish
              "el la los las de que y a en un una por con no para su al del se lo como más o pero"
                  + " sus le ha este sí porque esta son entre"),
          words( // Italian
              "il lo la i gli le di che e a un una in per con non del della dei è si da al sono ha"
                  + " come più anche nel alla ma su o"),
          words( // Dutch
              "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door"
                  + " uit naar heeft worden nog zal ze hebben dit"),
          words( // Polish
              "w i na z do się nie to że jest o za od po przez dla oraz jak ale ich przy są był czy"
                  + " tym które została"),
          words( // Portuguese
              "o a os as de que e do da em um uma para com não por mais dos das no na se como mas ao"
                  + " foi são tem à ou"));

  private English() {}

  /** Whether the text may be English; false when it is plainly another language. */
  public static boolean isLikely(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), SAMPLE));
    if (isForeignScript(text)) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
      total++;
    }
    int english = sum(counts, ENGLISH);
    if (total < FEWEST_WORDS || english >= total * LIKELY_SHARE * 2) {
      return true;
    }
    int foreign = OTHERS.stream().mapToInt(other -> sum(counts, other)).max().orElse(0);
    return foreign <= english || foreign < total * LIKELY_SHARE;
  }

  private static boolean isForeignScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters >= FEWEST_WORDS && latin < letters / 2;
  }

  private static int sum(Map<String, Integer> counts, Set<String> words) {
    return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
