package org.unroll.task;

import java.util.Arrays;

/**
 * A batch that may go on where the last one ended.
 *
 * @param batch the sequences, or pieces of longer ones
 * @param fresh by example: whether its sequence begins here; where not, the states of the last chunk
 *     are those before this one
 */
public record Chunk(Batch batch, boolean[] fresh) {

  /** A batch of whole sequences. */
  public static Chunk whole(Batch batch) {
    boolean[] fresh = new boolean[batch.size()];
    Arrays.fill(fresh, true);
    return new Chunk(batch, fresh);
  }
}
