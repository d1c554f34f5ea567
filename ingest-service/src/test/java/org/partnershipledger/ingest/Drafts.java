package org.partnershipledger.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;

/** Drafts for tests. */
public final class Drafts {
  /** A sound text. */
  public static final String TEXT =
      "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief executive"
          + " from April 2019. The boards said that a merger was not planned.";

  private Drafts() {}

  /** A sound draft. */
  public static Draft sound() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TITLE, "Trusts share a chief executive");
    values.put(Field.TEXT, TEXT);
    values.put(Field.URL, "https://news.example.org/2019/chief");
    values.put(Field.PUBLISHER, "Example News");
    values.put(Field.PUBLISHED, "2019-02-14");
    return new Draft(values, Map.of(), List.of());
  }

  /** The sound draft with another value in one field. */
  public static Draft with(Field field, String value) {
    return sound().with(Map.of(field, value), Map.of());
  }

  /** The sound draft without one field. */
  public static Draft without(Field field) {
    return with(field, "");
  }

  /** A sound document but for one property, whose value is put in as it is. */
  public static String json(String property, String value) {
    StringBuilder json = new StringBuilder("{");
    sound()
        .values()
        .forEach(
            (field, sound) -> {
              if (!field.property().equals(property)) {
                json.append("\"%s\":\"%s\",".formatted(field.property(), sound));
              }
            });
    return json.append("\"%s\":\"%s\"}".formatted(property, value)).toString();
  }
}
