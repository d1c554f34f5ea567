package org.partnershipledger.rim.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.rim.problem.ProblemType;

/**
 * What a service says of one of its operations beside its annotations.
 *
 * @param queries the query parameters that it takes
 * @param problems those of its own, beside the ones that follow from how it is asked
 * @param answers the operation whose example files of answers it shows; itself, or one that answers
 *     the same
 * @param bodies the operation whose example files of bodies it shows; itself, or one that takes the
 *     same
 */
public record OperationNote(
    List<QueryParameter> queries, Set<ProblemType> problems, String answers, String bodies) {

  public OperationNote {
    queries = List.copyOf(queries);
    problems = Set.copyOf(problems);
  }

  /** A note of an operation whose examples bear its own id. */
  public static OperationNote of(
      String operationId, List<QueryParameter> queries, ProblemType... problems) {
    Set<ProblemType> own = EnumSet.noneOf(ProblemType.class);
    own.addAll(List.of(problems));
    return new OperationNote(queries, own, operationId, operationId);
  }

  /** The same, with the bodies that another operation takes. */
  public OperationNote takingTheBodiesOf(String other) {
    return new OperationNote(queries, problems, answers, other);
  }
}
