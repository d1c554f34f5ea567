package org.partnershipledger.ingest.fuzz;

import java.nio.charset.StandardCharsets;

/** Texts made of the bytes that a fuzzer tries. */
final class Texts {
  private Texts() {}

  /** The bytes as UTF-8; what is none becomes the replacement character. */
  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes as UTF-8, but one that is none is a lone surrogate or control of its own. */
  static String ofPairs(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (char c : of(bytes).toCharArray()) {
      boolean odd = c == '\uFFFD';
      text.append(odd ? (char) (Character.MIN_SURROGATE + text.length() % 0x800) : c);
    }
    return text.toString();
  }
}
