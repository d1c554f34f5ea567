package org.partnershipledger.ingest.article;

import java.util.List;
import org.partnershipledger.contracts.article.ArticleSubmitted;

/** What an examination comes to. */
public sealed interface Admission {
  /** The article can be taken, in its canonical form. */
  record Admitted(ArticleSubmitted article) implements Admission {}

  /** It cannot, for at least one reason. */
  record Refused(List<Fault> faults) implements Admission {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
