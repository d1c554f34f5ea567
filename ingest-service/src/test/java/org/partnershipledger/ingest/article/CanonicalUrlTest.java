package org.partnershipledger.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ' ',
      value = {
        "HTTP://News.Example.ORG/A/Story http://news.example.org/A/Story",
        "https://news.example.org https://news.example.org/",
        "https://news.example.org/story/ https://news.example.org/story",
        "https://news.example.org:443/story https://news.example.org/story",
        "http://news.example.org:8080/story http://news.example.org:8080/story",
        "https://news.example.org/story#comments https://news.example.org/story",
        "https://e.org/s?utm_source=x&id=7&fbclid=y https://e.org/s?id=7",
        "https://e.org/s?utm_source=x https://e.org/s",
        "https://e.org/s?b=2&a=1 https://e.org/s?b=2&a=1",
        "https://bücher.example/ü https://xn--bcher-kva.example/%C3%BC",
        "https://e.org/%c3%bc https://e.org/%C3%BC",
        "https://e.org/a|b https://e.org/a%7Cb",
        "https://e.org./s https://e.org/s"
      })
  void addresses_of_one_page_have_one_form(String given, String canonical) {
    assertThat(CanonicalUrl.of(given)).contains(canonical);
  }

  @Test
  void the_canonical_form_is_its_own() {
    String canonical = CanonicalUrl.of("https://e.org/a b/?q=ü&x=%2f").orElseThrow();
    assertThat(CanonicalUrl.of(canonical)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example.org/story",
        "ftp://news.example.org/story",
        "javascript:alert(1)",
        "https://",
        "https://user:secret@news.example.org/",
        "https://news example.org/",
        "https://-news-.example.org/",
        "https://[::1]/story",
        "not an address"
      })
  void what_is_no_address_of_a_page_has_none(String given) {
    assertThat(CanonicalUrl.of(given)).isEmpty();
  }
}
