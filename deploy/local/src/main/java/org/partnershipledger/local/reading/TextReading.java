package org.partnershipledger.local.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.local.reading.score.Annotation;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.TextMeta;

/**
 * A text in a file and what was read in it.
 *
 * @param id the file's name up to the first {@code _} or {@code .}
 * @param meta what stands beside the text
 * @param text the canonical text
 * @param reading what was read
 */
record TextReading(String id, TextMeta meta, String text, Reading reading) {
  /** Reads a text. */
  static TextReading of(Extractor extractor, Path file) {
    String id = id(file.getFileName().toString());
    TextMeta meta = TextMeta.beside(file);
    String text = CanonicalText.of(ArticleFolder.content(file));
    Reading reading =
        extractor.extract(
            new ArticleText(
                id, meta.titleOf(text), text, meta.publication(), meta.kind(), meta.publisher()));
    return new TextReading(id, meta, text, reading);
  }

  /** The file's name up to the first {@code _} or {@code .}. */
  static String id(String fileName) {
    return fileName.split("[_.]", 2)[0];
  }

  /** What was read in the words of the contract, with or without its explanation. */
  JsonNode claims(boolean explain) {
    return EventJson.mapper().valueToTree(Claims.of(id, meta, reading, explain));
  }

  /** What was read in the words that are scored. */
  ObjectNode prediction() {
    return Prediction.of(id, meta.publication(), reading.organisations(), reading.claims());
  }

  /** The prediction, to be scored. */
  Annotation annotation() {
    return new Annotation(id, prediction());
  }
}
