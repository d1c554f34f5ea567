package org.partnershipledger.rim.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name, which never changes
 * @param type what its cells are
 * @param description what it means, with its unit
 * @param value the cell of a row; empty for an empty cell
 */
public record Column<T>(
    String name, Type type, String description, Function<T, Optional<?>> value) {

  /** Types of the Frictionless Table Schema. */
  public enum Type {
    STRING("string"),
    INTEGER("integer"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    DATE("date"),
    MOMENT("datetime");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The word of the schema. */
    public String word() {
      return word;
    }
  }

  /** A column of words. */
  public static <T> Column<T> words(
      String name, String description, Function<T, Optional<?>> value) {
    return new Column<>(name, Type.STRING, description, value);
  }

  /** A column of whole numbers. */
  public static <T> Column<T> number(
      String name, String description, Function<T, Optional<?>> value) {
    return new Column<>(name, Type.INTEGER, description, value);
  }

  /** A column of numbers, whole or not. */
  public static <T> Column<T> decimal(
      String name, String description, Function<T, Optional<?>> value) {
    return new Column<>(name, Type.NUMBER, description, value);
  }

  /** A column of days. */
  public static <T> Column<T> day(String name, String description, Function<T, Optional<?>> value) {
    return new Column<>(name, Type.DATE, description, value);
  }
}
