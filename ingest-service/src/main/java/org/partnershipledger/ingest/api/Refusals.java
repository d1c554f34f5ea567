package org.partnershipledger.ingest.api;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.ingest.article.Admission;
import org.partnershipledger.ingest.article.Fault;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Turns refused articles into problems of the catalogue. */
final class Refusals {
  private Refusals() {}

  /**
   * The admitted article.
   *
   * @throws ProblemException with every fault, when it was refused
   */
  static ArticleSubmitted admitted(Admission admission) {
    return switch (admission) {
      case Admission.Admitted admitted -> admitted.article();
      case Admission.Refused refused -> throw problem(refused.faults());
    };
  }

  private static ProblemException problem(List<Fault> faults) {
    String detail =
        faults.stream()
            .map(fault -> place(fault.pointer()) + ' ' + fault.message())
            .collect(Collectors.joining("; "));
    List<ProblemError> errors =
        faults.stream().map(fault -> new ProblemError(fault.pointer(), fault.message())).toList();
    return new ProblemException(type(faults), detail, errors);
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the body" : pointer;
  }

  /** The type of the gravest fault; all are listed whatever it is. */
  private static ProblemType type(List<Fault> faults) {
    if (has(faults, Fault.Kind.TOO_LONG)) {
      return ProblemType.TEXT_TOO_LONG;
    }
    return has(faults, Fault.Kind.INVALID)
        ? ProblemType.INVALID_ARTICLE
        : ProblemType.UNSUPPORTED_LANGUAGE;
  }

  private static boolean has(List<Fault> faults, Fault.Kind kind) {
    return faults.stream().anyMatch(fault -> fault.kind() == kind);
  }
}
