package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.partnershipledger.contracts.metric.Figure;

/**
 * A figure in a list over partnerships.
 *
 * @param title the partnership in words; the scope itself for a total
 * @param subject what of the partnership it is about: a claim, a part of a metric, or nothing
 * @param version how often it has changed
 * @param recordedAt when this version was worked out
 * @param figure the figure
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LeagueRow(
    String title, String subject, long version, Instant recordedAt, Figure figure) {}
