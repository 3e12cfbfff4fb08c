package org.unroll.lab.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.unroll.lab.Checkpoint;
import org.unroll.lab.Score;

/**
 * Where a run stands between two updates: enough to go on as if it had never stopped, to the last bit.
 * Generators of random numbers have no state to be kept: an update's sequences follow from the seed and
 * the update's number.
 *
 * @param learner weights, the optimiser's memory and carried states
 * @param examinations how many there have been; the next draws other sequences
 * @param examinedAt updates that had been made at the last examination; -1 before the first
 * @param score of the last examination; not-a-number before the first
 */
record Standing(Checkpoint learner, long examinations, long examinedAt, Score score) {

  /** Updates that were made. */
  long updates() {
    return learner.updates();
  }

  /** Writes every bit of it, to be {@link #read} again. */
  void write(DataOutput out) throws IOException {
    learner.write(out);
    out.writeLong(examinations);
    out.writeLong(examinedAt);
    out.writeDouble(score.loss());
    out.writeDouble(score.metric());
  }

  /** What was written. */
  static Standing read(DataInput in) throws IOException {
    return new Standing(
        Checkpoint.read(in),
        in.readLong(),
        in.readLong(),
        new Score(in.readDouble(), in.readDouble()));
  }
}
