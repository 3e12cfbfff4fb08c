package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;

/**
 * What the geometry of several layers depends on.
 *
 * @param parts the layers
 * @param links the storeys of what is read that have a link round them
 * @param decoderLinks the same of a decoder
 * @param looking whether a decoder looks back, and when
 * @param spoken the last column of a stack at which something is said; the only one if {@code once}
 * @param once whether something is said at the end only
 * @param writes whether a decoder's own words are told in a line of their own
 * @param pictures whether what is read are pictures
 */
record TierShape(
    List<TracePart> parts,
    Set<Integer> links,
    Set<Integer> decoderLinks,
    Looking looking,
    int spoken,
    boolean once,
    boolean writes,
    boolean pictures) {

  /** When a decoder looks back: never, before its step (Bahdanau et al.) or after it (Luong et al.). */
  enum Looking {
    NEVER,
    BEFORE,
    AFTER
  }

  /** The shape of a pass. */
  static TierShape of(StageContent content) {
    Trace trace = content.trace();
    List<TracePart> parts = trace.parts();
    Trace said = parts.get(parts.size() - 1).trace();
    int terms = 0;
    int last = said.length() - 1;
    for (int t = 0; t < said.length(); t++) {
      terms += said.hasLoss(t) ? 1 : 0;
      last = said.hasLoss(t) ? t : last;
    }
    return new TierShape(
        parts,
        links(trace, false),
        links(trace, true),
        looking(trace),
        last,
        terms == 1,
        !content.written().isEmpty(),
        content.example().pictureWidth() > 0);
  }

  private static Set<Integer> links(Trace trace, boolean decoder) {
    return trace.joints().stream()
        .filter(joint -> !joint.isAttention() && joint.decoder() == decoder)
        .map(TraceJoint::storey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Looking looking(Trace trace) {
    Optional<TraceJoint> attention =
        trace.joints().stream().filter(TraceJoint::isAttention).findFirst();
    return attention
        .map(joint -> joint.storey() == 0 ? Looking.BEFORE : Looking.AFTER)
        .orElse(Looking.NEVER);
  }

  /** T, positions that are read. */
  int reading() {
    return steps(false);
  }

  /** n, steps of a decoder; 0 where there is none. */
  int writing() {
    return steps(true);
  }

  private int steps(boolean decoder) {
    return parts.stream()
        .filter(part -> part.decoder() == decoder)
        .mapToInt(part -> part.trace().length())
        .max()
        .orElse(0);
  }

  /** All columns; an empty one parts a decoder from its encoder. */
  int columns() {
    return reading() + (writing() == 0 ? 0 : 1 + writing());
  }

  int levels() {
    return 1 + parts.stream().mapToInt(TracePart::storey).max().orElse(0);
  }

  /** Whether what is read is read in both directions. */
  boolean bothWays() {
    return parts.stream().anyMatch(TracePart::reversed);
  }

  boolean looks() {
    return looking != Looking.NEVER;
  }

  /** Whether the read-out sees where the two layers of this one's level stopped, and nothing else of them. */
  boolean isReadAtItsEnds(TracePart part) {
    return once && bothWays() && !part.decoder() && writing() == 0 && part.storey() == levels() - 1;
  }

  /** Whether a layer stands left of one that reads the other way. */
  boolean isJoinedSide(TracePart part) {
    return bothWays() && !part.decoder() && !part.reversed();
  }

  /** Whether what a level hands on at a position is read by anything above it. */
  boolean isReadAbove(TracePart part, int position) {
    boolean top = part.decoder() == (writing() > 0) && part.storey() == levels(part.decoder()) - 1;
    return !top || part.trace().hasLoss(position);
  }

  /** Whether a layer's level joins what it says with what the other direction says. */
  boolean isJoined(TracePart part) {
    return bothWays() && !part.decoder() && !isReadAtItsEnds(part);
  }

  /** Whether a level has a link round it. */
  boolean isLinked(boolean decoder, int storey) {
    return (decoder ? decoderLinks : links).contains(storey);
  }

  /** Whether some level at this height has one. */
  boolean isLinked(int storey) {
    return isLinked(false, storey) || isLinked(true, storey);
  }

  /** The layer of a level that reads in one of the directions, if there is one. */
  Optional<TracePart> part(boolean decoder, int storey, boolean reversed) {
    return parts.stream()
        .filter(part -> part.decoder() == decoder && part.storey() == storey)
        .filter(part -> part.reversed() == reversed)
        .findFirst();
  }

  /** The number of levels of what reads, or of what writes. */
  int levels(boolean decoder) {
    return 1
        + parts.stream()
            .filter(part -> part.decoder() == decoder)
            .mapToInt(TracePart::storey)
            .max()
            .orElse(-1);
  }
}
