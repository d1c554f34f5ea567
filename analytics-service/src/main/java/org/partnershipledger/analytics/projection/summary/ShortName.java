package org.partnershipledger.analytics.projection.summary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A body's name in as few words as people use: without its legal form, and without the words for
 * hospital where a place is left. {@code Derby Teaching Hospitals NHS Foundation Trust} is {@code
 * Derby}.
 */
public final class ShortName {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?:,? (?:NHS )?(?:Foundation )?Trust| NHS FT| FT| CIC| Clinical Commissioning Group| CCG"
              + "| NHS)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOSPITALS_BEHIND =
      Pattern.compile(
          " (?:(?:University |Teaching |General |District )*(?:Teaching )?Hospitals?"
              + "|Health ?care(?: Services)?|University)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOSPITALS_BEFORE =
      Pattern.compile("^(?:University|Teaching) Hospitals? (?:of )?", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 4;

  private ShortName() {}

  /** The short name of a body. */
  public static String of(String name) {
    String left = without(LEGAL_FORM, without(LEGAL_FORM, name));
    left = without(HOSPITALS_BEFORE, left);
    return without(HOSPITALS_BEHIND, left);
  }

  /** The short names of a partnership's parties, at most four of them. */
  static String of(List<String> names) {
    List<String> brief = names.stream().map(ShortName::of).toList();
    return brief.size() <= 4
        ? String.join(" + ", brief)
        : String.join(" + ", brief.subList(0, 3)) + " + " + (brief.size() - 3) + " more";
  }

  private static String without(Pattern words, String name) {
    String left = words.matcher(name).replaceFirst("").strip();
    return left.length() < SHORTEST ? name : left;
  }
}
