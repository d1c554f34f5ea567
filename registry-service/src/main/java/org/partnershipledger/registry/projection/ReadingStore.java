package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.registry.claim.ArticleHistory;

/** The record of readings and retractions; it only grows. */
@ApplicationScoped
public class ReadingStore {

  private final Session entities;

  ReadingStore(Session entities) {
    this.entities = entities;
  }

  /** Records a reading, or a part of one. */
  public void append(String eventId, ArticleRead read, Instant recordedAt) {
    append(eventId, read.article().articleId(), ReadingRecord.READ, read, recordedAt);
  }

  /** Records a retraction. */
  public void append(String eventId, ArticleRetracted retracted, Instant recordedAt) {
    append(eventId, retracted.articleId(), ReadingRecord.RETRACTED, retracted, recordedAt);
  }

  private void append(
      String eventId, String articleId, String kind, Record document, Instant recordedAt) {
    ReadingRecord reading = new ReadingRecord();
    reading.eventId = eventId;
    reading.articleId = articleId;
    reading.kind = kind;
    reading.document = Json.write(document);
    reading.recordedAt = recordedAt;
    reading.persist();
  }

  /** What is recorded of these articles; an article without a record is left out. */
  public Map<String, ArticleHistory> historyOf(Collection<String> articleIds) {
    return histories(
        entities
            .createNativeQuery(
                """
                select * from reading where article_id = any(cast(:articles as text[]))
                order by number
                """,
                ReadingRecord.class)
            .setParameter("articles", articleIds.toArray(String[]::new))
            .getResultList());
  }

  /**
   * Something recorded of an article.
   *
   * @param kind {@code read} or {@code retracted}
   * @param revision which text was read; absent for a retraction
   * @param reader version of the reader; absent for a retraction
   * @param part number of the part, of a reading in parts
   * @param parts how many parts the reading has
   * @param claims how many claims it brought
   * @param reason why it was taken back
   * @param recordedAt when the registry learnt it
   */
  public record Recorded(
      String kind,
      Optional<String> revision,
      Optional<String> reader,
      OptionalInt part,
      OptionalInt parts,
      OptionalInt claims,
      Optional<String> reason,
      Instant recordedAt) {

    private static Recorded of(ReadingRecord reading) {
      return reading.kind.equals(ReadingRecord.READ)
          ? of(Json.read(reading.document, ArticleRead.class), reading.recordedAt)
          : of(Json.read(reading.document, ArticleRetracted.class), reading.recordedAt);
    }

    private static Recorded of(ArticleRead read, Instant recordedAt) {
      return new Recorded(
          ReadingRecord.READ,
          Optional.of(read.article().revision()),
          Optional.of(read.reader()),
          OptionalInt.of(read.part()),
          OptionalInt.of(read.parts()),
          OptionalInt.of(read.claims().size()),
          Optional.empty(),
          recordedAt);
    }

    private static Recorded of(ArticleRetracted retracted, Instant recordedAt) {
      return new Recorded(
          ReadingRecord.RETRACTED,
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.of(retracted.reason()),
          recordedAt);
    }
  }

  /** All that was recorded of an article, as it came. */
  public List<Recorded> recordedOf(String articleId, AsOf asOf) {
    return recordsOf(articleId, asOf).map(Recorded::of).toList();
  }

  /** What was recorded of an article; a history of nothing where it was not known. */
  public ArticleHistory historyOf(String articleId, AsOf asOf) {
    return histories(recordsOf(articleId, asOf).toList())
        .getOrDefault(articleId, new ArticleHistory(List.of(), List.of()));
  }

  private Stream<ReadingRecord> recordsOf(String articleId, AsOf asOf) {
    return entities
        .createQuery(
            "from ReadingRecord where articleId = :article and recordedAt <= :at order by number",
            ReadingRecord.class)
        .setParameter("article", articleId)
        .setParameter("at", asOf.moment())
        .getResultStream();
  }

  /** How many articles are known. */
  public long articles() {
    return entities.createNativeQuery("select count(*) from article", Long.class).getSingleResult();
  }

  private static Map<String, ArticleHistory> histories(List<ReadingRecord> records) {
    Map<String, List<ArticleRead>> readings = new TreeMap<>();
    Map<String, List<ArticleRetracted>> retractions = new TreeMap<>();
    for (ReadingRecord reading : records) {
      List<ArticleRead> reads =
          readings.computeIfAbsent(reading.articleId, id -> new ArrayList<>());
      List<ArticleRetracted> retracted =
          retractions.computeIfAbsent(reading.articleId, id -> new ArrayList<>());
      if (reading.kind.equals(ReadingRecord.READ)) {
        reads.add(Json.read(reading.document, ArticleRead.class));
      } else {
        retracted.add(Json.read(reading.document, ArticleRetracted.class));
      }
    }
    Map<String, ArticleHistory> histories = new TreeMap<>();
    readings.forEach(
        (id, reads) ->
            histories.put(id, new ArticleHistory(reads, retractions.getOrDefault(id, List.of()))));
    return histories;
  }
}
