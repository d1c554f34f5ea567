package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodyIndex;
import org.partnershipledger.ingest.extraction.mention.GroupMention;

/** Everything that an article says of one set of members, gathered sentence by sentence. */
public final class Dossier {
  private final String name;
  private final List<Body> members = new ArrayList<>();
  private final BodyIndex index = new BodyIndex();
  private Optional<GroupMention> unnamed;
  private final List<Frame> frames = new ArrayList<>();
  private final TreeSet<Integer> sentences = new TreeSet<>();

  Dossier(String name, List<Body> members, Optional<GroupMention> unnamed) {
    this.name = name;
    this.unnamed = unnamed;
    extend(members);
  }

  /** The name of the dossier in the article: p1, p2, and so on. */
  public String name() {
    return name;
  }

  /** The members that the text names. */
  public List<Body> members() {
    return Collections.unmodifiableList(members);
  }

  /** The set that nobody names, for a dossier without named members. */
  public Optional<GroupMention> unnamed() {
    return unnamed;
  }

  /** The frames, in the order of the text. */
  public List<Frame> frames() {
    return Collections.unmodifiableList(frames);
  }

  /** The sentences that speak of it. */
  public TreeSet<Integer> sentences() {
    return sentences;
  }

  void add(Frame frame) {
    frames.add(frame);
    sentences.add(frame.sentence().index());
  }

  void speaksIn(int sentence) {
    sentences.add(sentence);
  }

  final void extend(List<Body> bodies) {
    bodies.stream().filter(index::add).forEach(members::add);
  }

  /** The text names later the set that it announced. */
  void name(List<Body> bodies) {
    extend(bodies);
    unnamed = Optional.empty();
  }

  /** Whether a body is among the members. */
  public boolean holds(Body body) {
    return index.holds(body);
  }

  boolean holdsAll(List<Body> bodies) {
    return !bodies.isEmpty() && index.holdsAll(bodies);
  }

  /** Whether a set is this one with further bodies. */
  boolean isWithin(BodyIndex bodies) {
    return members.size() > 1 && bodies.holdsAll(members);
  }
}
