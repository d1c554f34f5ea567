package org.partnershipledger.analytics.dashboard.words;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;

/** The words of the vocabulary in plain English. */
public final class Words {
  private Words() {}

  /** A form, in lower case. */
  @TemplateExtension(matchName = "words")
  public static String of(Form form) {
    return form == Form.UNDECIDED ? "form not decided" : plain(form);
  }

  /** A stage, in lower case and short enough for a strip. */
  @TemplateExtension(matchName = "words")
  public static String of(Stage stage) {
    return switch (stage) {
      case OUTLINE_BUSINESS_CASE -> "outline case";
      case FULL_BUSINESS_CASE -> "full case";
      default -> plain(stage);
    };
  }

  /** A side state, in lower case. */
  @TemplateExtension(matchName = "words")
  public static String of(SideState state) {
    return plain(state);
  }

  /** A kind of saving. */
  @TemplateExtension(matchName = "words")
  public static String of(SavingsKind kind) {
    return switch (kind) {
      case PLANNED -> "planned";
      case REALISED -> "realised";
      case TARGET -> "a target";
      case REQUIRED -> "required by others";
    };
  }

  /** Any word of the vocabulary, its hyphens opened. */
  @TemplateExtension(matchName = "words")
  public static String plain(Wire word) {
    return plain(word.wire());
  }

  /** A word of the vocabulary as it is written on the wire, its hyphens opened. */
  public static String plain(String wire) {
    return wire.replace('-', ' ');
  }

  /** The same text with a capital at its beginning. */
  @TemplateExtension
  public static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** The same text with a small letter at its beginning. */
  public static String uncapital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }

  /** At most so many characters of a text, cut between words. */
  @TemplateExtension
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    return text.substring(0, space > most / 2 ? space : most - 1) + "…";
  }

  /** A text in one line or two of at most so many characters, cut between words. */
  @TemplateExtension
  public static List<String> inTwo(String text, int most) {
    int space = text.length() <= most ? -1 : text.lastIndexOf(' ', most);
    return space < 0
        ? List.of(cut(text, most))
        : List.of(text.substring(0, space), cut(text.substring(space + 1), most));
  }

  /** A count with its noun, in words up to ten: three partnerships, 12 articles, no article. */
  @TemplateExtension(matchName = "counted")
  public static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** A count in words up to ten. */
  public static String number(long count) {
    String[] words = {
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };
    return count >= 0 && count < words.length ? words[(int) count] : "%,d".formatted(count);
  }
}
