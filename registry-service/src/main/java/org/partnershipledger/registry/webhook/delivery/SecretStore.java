package org.partnershipledger.registry.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.registry.webhook.Secret;

/** What deliveries are signed with. */
@ApplicationScoped
@Transactional
public class SecretStore {
  private final Session entities;

  SecretStore(Session entities) {
    this.entities = entities;
  }

  /** The secrets that sign at a moment, the present one first; empty when the webhook is gone. */
  List<Secret> of(String webhook, Instant now) {
    return entities
        .createNativeQuery(
            """
            select secret, case when former_until > :now then former_secret end
            from webhook where id = :id
            """,
            Object[].class)
        .setParameter("id", Rows.id(webhook))
        .setParameter("now", now)
        .getResultStream()
        .flatMap(row -> Stream.of(Rows.text(row[0]), Rows.text(row[1])))
        .flatMap(Optional::stream)
        .map(Secret::new)
        .toList();
  }

  /**
   * Gives a webhook another secret; the present one signs beside it until then, and one before it
   * no more.
   *
   * @return whether the webhook is there
   */
  public boolean rotate(String webhook, Secret secret, Instant formerUntil) {
    return entities
            .createNativeMutationQuery(
                """
                update webhook
                set former_secret = secret, former_until = :until, secret = :secret
                where id = :id
                """)
            .setParameter("id", Rows.id(webhook))
            .setParameter("until", formerUntil)
            .setParameter("secret", secret.text())
            .executeUpdate()
        == 1;
  }
}
