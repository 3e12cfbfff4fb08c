package org.unroll.lab.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sweep that is worth a look, in two or three sizes.
 *
 * @param lesson done in less than a minute on two processors
 * @param night the published one, cut until it is done in a night on two processors; nothing where the
 *     published one is anyway
 * @param published as in the paper where it says so
 */
public record Preset(Sweep lesson, Optional<Sweep> night, Sweep published) {

  /** Without a size of its own for a night. */
  Preset(Sweep lesson, Sweep published) {
    this(lesson, Optional.empty(), published);
  }

  /** Name on the command line and of the files. */
  public String id() {
    return lesson.id();
  }

  /** The sizes it comes in, from the smallest. */
  public List<SweepSize> sizes() {
    return Arrays.stream(SweepSize.values())
        .filter(size -> size != SweepSize.NIGHT || night.isPresent())
        .toList();
  }

  /** The size itself, or the published one, which is done in a night, where there is none for a night. */
  public SweepSize nearest(SweepSize size) {
    return sizes().contains(size) ? size : SweepSize.PUBLISHED;
  }

  /** The sweep in the size that is nearest. */
  public Sweep of(SweepSize size) {
    return switch (size) {
      case LESSON -> lesson;
      case NIGHT -> night.orElse(published);
      case PUBLISHED -> published;
    };
  }
}
