package org.partnershipledger.analytics.projection;

import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.metric.Figure;

/**
 * A figure with the key that it is published under.
 *
 * @param type savings or progress metric, which gives the topic
 * @param key scope, metric and, where a metric has several, its subject
 * @param figure the figure
 */
public record SubjectFigure(EventType type, String key, Figure figure) {}
