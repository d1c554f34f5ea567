package org.partnershipledger.rim.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.testing.ApiDocument.Operation;

/** Who may do what: as docs/security.md has it, and as a running service has it. */
public final class RoleMatrix {
  private static final Path PAGE = Path.of("..", "docs", "security.md");
  private static final String YES = "yes";

  private RoleMatrix() {}

  /**
   * What the page says of the operations of a service: by operation, how somebody without a token
   * is answered, and with each role.
   */
  public static Map<String, List<String>> written(String service) {
    Map<String, List<String>> rows = new TreeMap<>();
    boolean isOfService = false;
    for (String line : lines()) {
      if (line.startsWith("#")) {
        isOfService = line.equals("### " + service);
      } else if (isOfService && line.startsWith("| `")) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).skip(1).toList();
        rows.put(cells.getFirst().replace("`", ""), cells.subList(2, cells.size()));
      }
    }
    return rows;
  }

  /** The same of the service that runs, with tokens of the {@link TokenIssuer}. */
  public static Map<String, List<String>> found(ApiDocument description) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Operation operation : description.operations()) {
      List<String> cells = new ArrayList<>();
      cells.add(answer(operation, given().auth().none()));
      for (String role : Roles.ALL) {
        String token = TokenIssuer.token("user", role);
        cells.add(answer(operation, given().auth().preemptive().oauth2(token)));
      }
      rows.put(operation.id(), cells);
    }
    return rows;
  }

  /** The least role of each operation, as the description has it. */
  public static Map<String, List<String>> described(ApiDocument description) {
    Map<String, List<String>> roles = new TreeMap<>();
    description.operations().forEach(operation -> roles.put(operation.id(), operation.roles()));
    return roles;
  }

  /** The least role of each operation, as a matrix has it; none for one that nobody may ask. */
  public static Map<String, List<String>> least(Map<String, List<String>> matrix) {
    Map<String, List<String>> roles = new TreeMap<>();
    matrix.forEach(
        (operation, cells) ->
            roles.put(
                operation,
                Roles.ALL.stream()
                    .filter(role -> cells.get(1 + Roles.ALL.indexOf(role)).equals(YES))
                    .limit(1)
                    .toList()));
    return roles;
  }

  /** How an operation answers a request that is wrong, so that it does nothing to who may ask. */
  public static Response asked(Operation operation, RequestSpecification asker) {
    RequestSpecification request =
        operation.body().isEmpty() ? asker : asker.contentType(operation.body()).body("x");
    return request
        .queryParam("colour", "red")
        .request(operation.method(), operation.path().replaceAll("[{]\\w+[}]", "x"));
  }

  private static String answer(Operation operation, RequestSpecification asker) {
    Response response = asked(operation, asker);
    return response.statusCode() == 400
            && response.asString().contains("/problems/unknown-parameter")
        ? YES
        : String.valueOf(response.statusCode());
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
