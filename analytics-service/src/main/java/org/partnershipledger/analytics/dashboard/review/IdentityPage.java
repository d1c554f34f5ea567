package org.partnershipledger.analytics.dashboard.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * What is one partnership, and what is another: merging, and setting apart.
 *
 * @param frame the frame
 * @param one the partnership
 * @param other the one to merge it with; empty while none is chosen
 * @param suggestions partnerships that may be the same
 * @param stories what its articles tell of it, each a story that may be set apart
 * @param apart the stories chosen to be set apart
 * @param preview what would be so afterwards, in sentences; empty while nothing is chosen
 * @param id the id that the decision gets
 * @param tag the state in which the reviewer sees the partnership; blank when the registry is away
 * @param reason why, as typed already
 * @param refusal why it was not taken; empty when none was sent
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IdentityPage(
    Frame frame,
    Side one,
    Optional<Side> other,
    List<Suggested> suggestions,
    List<Story> stories,
    List<Story> apart,
    List<String> preview,
    String id,
    String tag,
    String reason,
    Optional<Reply.Refusal> refusal)
    implements TemplateInstance {

  /** A partnership in short. */
  record Side(String id, String title, List<String> articles, int claims) {}

  /** A partnership that may be the same. */
  record Suggested(String id, String title, String why) {}

  /**
   * What one article tells of the partnership.
   *
   * @param key article and dossier, as a form sends them
   * @param source the article in words
   * @param claims its claims in short
   * @param chosen whether it is to be set apart
   */
  record Story(String key, String source, List<String> claims, boolean chosen) {}
}
