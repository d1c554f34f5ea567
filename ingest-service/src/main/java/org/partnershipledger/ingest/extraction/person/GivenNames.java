package org.partnershipledger.ingest.extraction.person;

import org.partnershipledger.ingest.extraction.cue.WordSections;

/** What a given name or courtesy title tells of a person. */
final class GivenNames {
  private static final WordSections NAMES = WordSections.of(GivenNames.class, "given-names.txt");

  /** Which pronoun a person can be meant by. */
  enum Gender {
    HE,
    SHE,
    UNKNOWN;

    boolean agreesWith(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private GivenNames() {}

  static boolean knows(String key) {
    return NAMES.knows(key);
  }

  static Gender genderOf(String givenName) {
    boolean male = NAMES.has("male", givenName);
    boolean female = NAMES.has("female", givenName);
    if (male == female) {
      return Gender.UNKNOWN;
    }
    return male ? Gender.HE : Gender.SHE;
  }

  /** The gender that a courtesy title tells. */
  static Gender genderOfTitle(String title) {
    return switch (title) {
      case "mr", "sir", "lord" -> Gender.HE;
      case "mrs", "ms", "miss", "dame", "lady", "baroness" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  static boolean isTitle(String key) {
    return switch (key) {
      case "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "councillor",
          "cllr",
          "rev",
          "mp",
          "hon" ->
          true;
      default -> false;
    };
  }

  /** Titles that are part of the name: "Lord Carter" is not called Carter. */
  static boolean isNoble(String title) {
    return title.equals("lord") || title.equals("lady") || title.equals("baroness");
  }
}
