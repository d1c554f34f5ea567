package org.partnershipledger.rim.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/**
 * What a service says of one of its operations beside its annotations.
 *
 * @param role the least role that may ask for it
 * @param queries the query parameters that it takes
 * @param problems those of its own, beside the ones that follow from how it is asked
 * @param answers the operation whose example files of answers it shows; itself, or one that answers
 *     the same
 * @param bodies the operation whose example files of bodies it shows; itself, or one that takes the
 *     same
 */
public record OperationNote(
    String role,
    List<QueryParameter> queries,
    Set<ProblemType> problems,
    String answers,
    String bodies) {

  public OperationNote {
    queries = List.copyOf(queries);
    problems = Set.copyOf(problems);
  }

  /** A note of an operation for readers, whose examples bear its own id. */
  public static OperationNote of(
      String operationId, List<QueryParameter> queries, ProblemType... problems) {
    Set<ProblemType> own = EnumSet.noneOf(ProblemType.class);
    own.addAll(List.of(problems));
    return new OperationNote(Roles.READER, queries, own, operationId, operationId);
  }

  /** The same, with the bodies that another operation takes. */
  public OperationNote takingTheBodiesOf(String other) {
    return new OperationNote(role, queries, problems, answers, other);
  }

  /** The same, for those who have another role. */
  public OperationNote by(String other) {
    return new OperationNote(other, queries, problems, answers, bodies);
  }
}
