package org.partnershipledger.contracts.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word of the contract; its wire form is written out and never changes once released. */
public interface Wire {
  /** The kebab-case word used in JSON, files and pages. */
  String wire();

  /** The word of a vocabulary that has this wire form; empty when none has. */
  static <W extends Enum<W> & Wire> Optional<W> named(Class<W> vocabulary, String wire) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(word -> word.wire().equals(wire))
        .findFirst();
  }

  /** The wire forms of a vocabulary, with commas between them. */
  static <W extends Enum<W> & Wire> String listed(Class<W> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Wire::wire)
        .collect(Collectors.joining(", "));
  }
}
