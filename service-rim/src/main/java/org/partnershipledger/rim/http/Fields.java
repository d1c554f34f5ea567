package org.partnershipledger.rim.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/**
 * The fields of a JSON object that somebody sent. What is wrong with them is gathered, so that the
 * sender is told all of it at once; a field that has a fault counts as absent.
 */
public final class Fields {
  private final JsonNode sent;
  private final ProblemType type;
  private final List<ProblemError> faults = new ArrayList<>();

  private Fields(JsonNode sent, ProblemType type) {
    this.sent = sent;
    this.type = type;
  }

  /**
   * Those of an object; one that is not known is a fault.
   *
   * @param type the problem that faults make
   * @throws ProblemException when it is no object
   */
  public static Fields of(JsonNode sent, ProblemType type, Set<String> known) {
    if (!sent.isObject()) {
      throw ProblemException.at(type, "", "is to be an object");
    }
    Fields fields = new Fields(sent, type);
    sent.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fields.fault(name.replace("~", "~0").replace("/", "~1"), "is not known");
              }
            });
    return fields;
  }

  /** What was given; empty when that is nothing, or null. */
  public Optional<JsonNode> given(String name) {
    return Optional.of(sent.path(name)).filter(node -> !node.isMissingNode() && !node.isNull());
  }

  /**
   * A text without the blanks around it; a blank one counts as absent. Text with a NUL or half a
   * surrogate, which no database keeps, is a fault.
   */
  public Optional<String> text(String name) {
    return given(name).flatMap(node -> text(name, node)).filter(text -> !text.isEmpty());
  }

  private Optional<String> text(String name, JsonNode node) {
    if (!node.isTextual()) {
      fault(name, "is not a string");
      return Optional.empty();
    }
    String text = node.textValue();
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      fault(name, "is no text");
      return Optional.empty();
    }
    return Optional.of(text.strip());
  }

  /** The same of at most so many characters. */
  public Optional<String> text(String name, int longest) {
    Optional<String> text = text(name);
    if (text.filter(t -> t.length() > longest).isPresent()) {
      fault(name, "has more than " + longest + " characters");
      return Optional.empty();
    }
    return text;
  }

  /** A text that has to be there; the empty one stands in for one that is not. */
  public String required(String name) {
    return text(name)
        .orElseGet(
            () -> {
              fault(name, "is missing");
              return "";
            });
  }

  /** A word of the vocabulary. */
  public <W extends Enum<W> & Wire> Optional<W> word(String name, Class<W> vocabulary) {
    Optional<String> text = text(name);
    Optional<W> word = text.flatMap(wire -> Wire.named(vocabulary, wire));
    if (text.isPresent() && word.isEmpty()) {
      fault(name, "is none of " + Wire.listed(vocabulary));
    }
    return word;
  }

  /** True or false. */
  public boolean flag(String name, boolean otherwise) {
    Optional<JsonNode> given = given(name);
    if (given.filter(node -> !node.isBoolean()).isPresent()) {
      fault(name, "is neither true nor false");
      return otherwise;
    }
    return given.map(JsonNode::booleanValue).orElse(otherwise);
  }

  /** Notes what is wrong with a field; only the first that is found is told. */
  public void fault(String name, String message) {
    String pointer = "/" + name;
    if (faults.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
      faults.add(new ProblemError(pointer, message));
    }
  }

  /**
   * Requires that nothing is wrong.
   *
   * @throws ProblemException with every fault
   */
  public void requireSound() {
    if (!faults.isEmpty()) {
      String told =
          faults.stream()
              .map(fault -> fault.pointer() + ": " + fault.message())
              .collect(Collectors.joining("; "));
      throw new ProblemException(type, told, faults);
    }
  }
}
