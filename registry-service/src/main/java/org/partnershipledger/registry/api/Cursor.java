package org.partnershipledger.registry.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/**
 * Where a list goes on: the sort key of the last item, and which list it was. Opaque to clients.
 *
 * @param list which list, with its filters
 * @param key the values of the sort key
 */
record Cursor(String list, List<String> key) {

  private static final String SEPARATOR = "\n";

  /** The cursor as clients carry it. */
  String text() {
    String plain = hash(list) + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of a list.
   *
   * @throws ProblemException when it is malformed or belongs to another list
   */
  static <T> T read(String text, String list, Function<List<String>, T> parser) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split(SEPARATOR, -1));
      if (parts.getFirst().equals(hash(list))) {
        return parser.apply(parts.subList(1, parts.size()));
      }
    } catch (RuntimeException e) {
      throw problem();
    }
    throw problem();
  }

  private static String hash(String list) {
    return DeterministicId.of("list", list).toString();
  }

  private static ProblemException problem() {
    return ProblemException.at(
        ProblemType.INVALID_CURSOR, "cursor", "is none that this list, so filtered, gave out");
  }
}
