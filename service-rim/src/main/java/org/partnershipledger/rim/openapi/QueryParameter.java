package org.partnershipledger.rim.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A query parameter of an operation.
 *
 * @param name its name in the address
 * @param meaning what it asks for
 * @param type what a value looks like
 * @param words the words that it takes; empty when it takes others
 * @param example a value
 * @param required whether the operation needs it
 */
public record QueryParameter(
    String name, String meaning, Type type, List<String> words, Object example, boolean required) {

  /** What a value looks like. */
  public enum Type {
    TEXT,
    WORD,
    FLAG,
    NUMBER,
    DAY,
    MOMENT
  }

  public QueryParameter {
    words = List.copyOf(words);
  }

  /** An optional parameter of a type. */
  public static QueryParameter of(String name, String meaning, Type type, Object example) {
    return new QueryParameter(name, meaning, type, List.of(), example, false);
  }

  /** An optional parameter that takes one of these words. */
  public static QueryParameter word(String name, String meaning, List<String> words) {
    return new QueryParameter(name, meaning, Type.WORD, words, words.getFirst(), false);
  }

  /** The same parameter where it cannot be left out. */
  public QueryParameter needed() {
    return new QueryParameter(name, meaning, type, words, example, true);
  }

  Parameter described() {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(meaning)
        .required(required ? true : null)
        .example(example)
        .schema(schema());
  }

  private Schema schema() {
    Schema schema = OASFactory.createSchema();
    return switch (type) {
      case TEXT -> schema.addType(SchemaType.STRING);
      case WORD -> schema.addType(SchemaType.STRING).enumeration(List.copyOf(words));
      case FLAG -> schema.addType(SchemaType.BOOLEAN);
      case NUMBER -> schema.addType(SchemaType.INTEGER);
      case DAY -> schema.addType(SchemaType.STRING).format("date");
      case MOMENT -> schema.addType(SchemaType.STRING).format("date-time");
    };
  }
}
