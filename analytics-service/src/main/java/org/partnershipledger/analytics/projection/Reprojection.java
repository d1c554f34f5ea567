package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.publication.Cause;

/** Works the read models of one partnership out anew, in a transaction of its own. */
@ApplicationScoped
class Reprojection {
  private final DataSource database;
  private final Projector projector;

  @Inject
  Reprojection(DataSource database, Projector projector) {
    this.database = database;
    this.projector = projector;
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void of(Partnership partnership, Cause cause) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Projector.Session session = projector.in(connection);
      session.project(partnership, cause);
      session.finish();
    }
  }
}
