package org.partnershipledger.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the constant behind a wire word. */
final class WireWords {

  private WireWords() {}

  static <E> Optional<E> find(E[] values, Function<E, String> wireOf, String word) {
    return Arrays.stream(values).filter(value -> wireOf.apply(value).equals(word)).findFirst();
  }
}
