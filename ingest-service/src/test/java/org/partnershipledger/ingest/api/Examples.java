package org.partnershipledger.ingest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bodies that the description of the API shows. */
final class Examples {
  static final String ARTICLE = read("json");
  static final String NEWS_ARTICLE = read("ld.json");
  static final String HTML = read("html");
  static final String TEXT = read("txt");

  private Examples() {}

  private static String read(String extension) {
    String path = "/openapi/submitArticle.request." + extension;
    try (var file = Objects.requireNonNull(Examples.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
