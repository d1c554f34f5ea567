package org.partnershipledger.analytics.dashboard.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A failure on a page.
 *
 * @param heading what happened, in words
 * @param detail what is wrong this time
 * @param advice what to do
 * @param errors what is wrong where
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(String heading, String detail, String advice, java.util.List<String> errors)
    implements TemplateInstance {}
