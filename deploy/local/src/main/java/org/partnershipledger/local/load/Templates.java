package org.partnershipledger.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Paragraphs with slots, from which articles are made.
 *
 * @param said those that report something of a partnership
 * @param padding those that report nothing, as most of a real article does
 */
record Templates(List<String> said, List<String> padding) {
  Templates {
    said = List.copyOf(said);
    padding = List.copyOf(padding);
  }

  static Templates load() {
    return new Templates(read("paragraphs.txt"), read("padding.txt"));
  }

  private static List<String> read(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n")).map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
