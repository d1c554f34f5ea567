package org.partnershipledger.rim.http;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** The query parameters of a request; one that is unknown, repeated or malformed is a problem. */
public final class Parameters {
  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * The parameters of a request that knows these names.
   *
   * @throws ProblemException when there is another one
   */
  public static Parameters of(UriInfo uri, String... names) {
    if (holdsNothing(uri.getPath())) {
      throw ProblemException.of(ProblemType.NOT_FOUND, "no address holds the character U+0000");
    }
    return of(uri.getQueryParameters(), names);
  }

  /** The parameters of a request whose names were checked before. */
  public static Parameters anyOf(UriInfo uri) {
    return new Parameters(uri.getQueryParameters());
  }

  static Parameters of(Map<String, List<String>> values, String... names) {
    Set<String> known = Set.of(names);
    String message =
        names.length == 0 ? "none is known here" : "known are " + String.join(", ", names);
    List<ProblemError> unknown =
        values.keySet().stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> new ProblemError(name, message))
            .toList();
    if (!unknown.isEmpty()) {
      String listed = unknown.stream().map(ProblemError::pointer).collect(Collectors.joining(", "));
      throw new ProblemException(ProblemType.UNKNOWN_PARAMETER, "not known: " + listed, unknown);
    }
    return new Parameters(values);
  }

  /** The value; empty when it is absent or blank. */
  public Optional<String> text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw invalid(name, "given " + given.size() + " times");
    }
    if (given.stream().anyMatch(Parameters::holdsNothing)) {
      throw invalid(name, "holds the character U+0000, which is in no text");
    }
    return given.stream().findFirst().filter(value -> !value.isBlank()).map(String::strip);
  }

  /** A day such as 2019-04-01, of the years 1 to 9999. */
  public Optional<LocalDate> date(String name) {
    return parsed(
        name, text -> LocalDate.parse(ofThisEra(text)), "is not a day such as 2019-04-01");
  }

  /** A moment such as 2019-04-01T12:00:00Z, of the years 1 to 9999. */
  public Optional<Instant> instant(String name) {
    return parsed(
        name,
        text -> Instant.parse(ofThisEra(text)),
        "is not a moment such as 2019-04-01T12:00:00Z");
  }

  /** Years before the first and of five digits bear a sign; no database holds all of them. */
  private static String ofThisEra(String text) {
    if (text.startsWith("-") || text.startsWith("+") || text.startsWith("0000")) {
      throw new DateTimeException("not of the years 1 to 9999");
    }
    return text;
  }

  /** A whole number within bounds. */
  public int number(String name, int otherwise, int least, int most) {
    String expected = "is not a whole number from " + least + " to " + most;
    int number = parsed(name, Integer::valueOf, expected).orElse(otherwise);
    if (number < least || number > most) {
      throw invalid(name, expected);
    }
    return number;
  }

  /** True or false; false when absent. */
  public boolean flag(String name) {
    return switch (text(name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, "is neither true nor false");
    };
  }

  /** A word of the vocabulary. */
  public <W extends Enum<W> & Wire> Optional<W> word(String name, Class<W> vocabulary) {
    return text(name)
        .map(
            given ->
                Wire.named(vocabulary, given)
                    .orElseThrow(() -> invalid(name, "is none of " + Wire.listed(vocabulary))));
  }

  /** The problem of a value that is not allowed. */
  public static ProblemException invalid(String name, String message) {
    return ProblemException.at(ProblemType.INVALID_PARAMETER, name, message);
  }

  private static boolean holdsNothing(String text) {
    return text.indexOf('\0') >= 0;
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parser, String otherwise) {
    try {
      return text(name).map(parser);
    } catch (DateTimeException | NumberFormatException e) {
      throw invalid(name, otherwise);
    }
  }
}
