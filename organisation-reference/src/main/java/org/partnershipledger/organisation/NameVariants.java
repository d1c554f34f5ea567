package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The spellings of a register name that the press uses by habit, made by rule. */
final class NameVariants {

  private NameVariants() {}

  /** Every spelling of the whole name; what {@link NameKey} folds anyway is not repeated. */
  static Set<String> of(RegisterName name) {
    Set<String> variants = new LinkedHashSet<>();
    for (String stem : spellings(name)) {
      for (String ending : name.ending().printed()) {
        variants.addAll(withPrefix(name, stem + ending));
      }
    }
    variants.remove(name.full());
    return variants;
  }

  private static List<String> withPrefix(RegisterName name, String variant) {
    return switch (name.ending()) {
      case CCG, ICB -> List.of("NHS " + variant, variant);
      case FOUNDATION_TRUST, NHS_TRUST, TRUST, COMPANY, NONE -> List.of(variant);
    };
  }

  private static List<String> spellings(RegisterName name) {
    return switch (name.ending()) {
      case FOUNDATION_TRUST, NHS_TRUST, TRUST -> respelled(name.stem());
      case COMPANY, CCG, ICB, NONE -> List.of(name.stem());
    };
  }

  /** The stem itself first, then with one habit applied at a time. */
  static List<String> respelled(String stem) {
    List<String> spellings = new ArrayList<>();
    spellings.add(stem);
    swapEnd(spellings, stem, " Hospital", " Hospitals");
    swapEnd(spellings, stem, " Healthcare", " Health Care");
    swapStart(spellings, stem, "University Hospital ", "University Hospitals ");
    swapStart(spellings, stem, "University Hospital of ", "University Hospitals of ");
    swapStart(spellings, stem, "University Hospitals of ", "University Hospitals ");
    return spellings;
  }

  private static void swapEnd(List<String> into, String stem, String one, String other) {
    if (stem.endsWith(one)) {
      into.add(stem.substring(0, stem.length() - one.length()) + other);
    } else if (stem.endsWith(other)) {
      into.add(stem.substring(0, stem.length() - other.length()) + one);
    }
  }

  private static void swapStart(List<String> into, String stem, String one, String other) {
    if (stem.startsWith(one)) {
      into.add(other + stem.substring(one.length()));
    } else if (stem.startsWith(other)) {
      into.add(one + stem.substring(other.length()));
    }
  }
}
