package org.partnershipledger.ingest.extraction.value;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Example.Expected;

class DurationsTest {

  @TestFactory
  Stream<DynamicTest> reads_the_examples() {
    return ExampleFile.read("durations.txt").tests(DurationsTest::read);
  }

  /** Spans and cues in the order of the text. */
  private static List<Expected> read(Example example) {
    Document document = Document.of(example.text());
    Stream<Found> spans =
        Durations.find(document).stream()
            .map(span -> new Found(span.first(), span.end(), describe(span)));
    Stream<Found> cues =
        Durations.cues(document).stream()
            .map(cue -> new Found(cue.first(), cue.end(), wire(cue.kind())));
    return Stream.concat(spans, cues)
        .sorted(Comparator.comparingInt(Found::first))
        .map(found -> new Expected(document.slice(found.first(), found.end()), found.value()))
        .toList();
  }

  private record Found(int first, int end, String value) {}

  private static String describe(SpanOfYears span) {
    String window = span.window().map(w -> " " + w.edtf()).orElse("");
    return wire(span.relation()) + " " + span.years() + window;
  }

  private static String wire(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
