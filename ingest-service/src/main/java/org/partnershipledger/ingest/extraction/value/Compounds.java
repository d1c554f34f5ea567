package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Words that a hyphen makes one token: "forty-two", "two-thirds", "mid-march", "m-a-year". */
final class Compounds {
  private static final int MOST = 99;
  private static final int FIRST_YEAR = 1990;

  private final Map<String, Word> words;
  private final List<Compound> found = new ArrayList<>();

  private Compounds(Map<String, Word> words) {
    this.words = new TreeMap<>(words);
  }

  /** A compound with the sense that it has as a whole. */
  record Compound(String key, Sense sense, int number) {}

  /** The compounds of the single words. */
  static List<Compound> of(Map<String, Word> words) {
    Compounds compounds = new Compounds(words);
    Map<Integer, String> names = compounds.numberNames();
    compounds.addNumbers(names);
    compounds.addFractions(names);
    compounds.addDates();
    compounds.addUnits();
    return compounds.found;
  }

  private Map<Integer, String> numberNames() {
    Map<Integer, String> names = new TreeMap<>();
    words.forEach(
        (key, word) -> {
          if (word.is(Sense.NUMBER)) {
            names.put(word.number(Sense.NUMBER), key);
          }
        });
    return names;
  }

  /** "forty-two" and "five-year". */
  private void addNumbers(Map<Integer, String> names) {
    for (int number = 1; number <= MOST; number++) {
      String name = names.get(number);
      if (name == null) {
        name = names.get(number / 10 * 10) + "-" + names.get(number % 10);
        found.add(new Compound(name, Sense.NUMBER, number));
      }
      found.add(new Compound(name + "-year", Sense.YEARS, number));
    }
  }

  private void addFractions(Map<Integer, String> names) {
    for (int number = 1; number < 10; number++) {
      for (String part : keysOf(Sense.FRACTION)) {
        found.add(new Compound(names.get(number) + "-" + part, Sense.HYPHENATED, number));
      }
    }
  }

  /** "mid-march", "early-summer", "july-october" and "fy25". */
  private void addDates() {
    List<String> months = keysOf(Sense.MONTH);
    for (String part : keysOf(Sense.PART)) {
      months.forEach(month -> addDate(part + "-" + month));
      keysOf(Sense.SEASON).forEach(season -> addDate(part + "-" + season));
    }
    for (String month : months) {
      months.forEach(other -> addDate(month + "-" + other));
    }
    for (int year = 0; year <= MOST; year++) {
      addDate(String.format(Locale.ROOT, "fy%02d", year));
      addDate("fy" + (FIRST_YEAR + year));
    }
  }

  private void addDate(String key) {
    found.add(new Compound(key, Sense.DATE_COMPOUND, 0));
  }

  /** "£20m-a-year" ends in a unit that is also a cue. */
  private void addUnits() {
    found.add(new Compound("a-year", Sense.CUE, 0));
    for (String scale : keysOf(Sense.SCALE)) {
      found.add(new Compound(scale + "-a-year", Sense.CUE, 0));
    }
  }

  private List<String> keysOf(Sense sense) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().is(sense))
        .map(Map.Entry::getKey)
        .toList();
  }
}
