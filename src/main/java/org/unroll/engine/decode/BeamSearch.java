package org.unroll.engine.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;

/**
 * Looks for the likeliest sequence that a decoder can say, keeping the best W beginnings at each step.
 * W = 1 is greedy decoding; a W that holds all beginnings finds the true maximum.
 *
 * <p>The W beginnings are the examples of one batch. When one of them goes on in two ways and another
 * is given up, the decoder's states change rows.
 */
public final class BeamSearch {

  private final Program program;
  private final Free free;
  private final OptionalInt end;
  private final double power;

  /** A hypothesis and the row in which its states stand. */
  private record Beam(Hypothesis said, int row) {}

  /**
   * A search.
   *
   * @param program of an encoder and a decoder for batches of W, with as many decoder steps as
   *     symbols may be said; its source is read from the first example of the batch. Its inputs and
   *     states are overwritten
   * @param end the symbol that ends a sequence, if there is one
   * @param power of the length by which log-probabilities are divided, see {@link Hypothesis#score}
   * @throws IllegalArgumentException if it has no decoder, or says symbols that it cannot read
   */
  public BeamSearch(Program program, OptionalInt end, double power) {
    this.program = program;
    this.free = new Free(program);
    this.end = end;
    this.power = power;
  }

  /**
   * The best hypotheses found, at most W, the best first. Equal ones stand in the order of their
   * symbols. Those that did not end in time are among them.
   *
   * @param start the symbol the decoder reads first
   */
  public List<Hypothesis> search(int start) {
    spreadSource();
    free.encode();
    List<Beam> beams = List.of(new Beam(Hypothesis.EMPTY, 0));
    for (int n = 0; n < free.length() && beams.stream().anyMatch(b -> !b.said().finished()); n++) {
      beams = step(n, beams, start);
    }
    return beams.stream().map(Beam::said).toList();
  }

  /** Every row reads the first one's source. */
  private void spreadSource() {
    for (int t = 0; t < program.length(); t++) {
      pick(program.input(t), new int[program.batch()]);
    }
  }

  private List<Beam> step(int n, List<Beam> beams, int start) {
    List<Beam> open = beams.stream().filter(beam -> !beam.said().finished()).toList();
    moveStates(n, open);
    int[] read = new int[program.batch()];
    for (int row = 0; row < open.size(); row++) {
      read[row] = open.get(row).said().last(start);
    }
    Buffer outputs = free.step(n, read);
    List<Beam> next = new ArrayList<>();
    for (Beam beam : beams) {
      next.addAll(
          beam.said().finished() ? List.of(beam) : grown(beam, open.indexOf(beam), outputs));
    }
    next.sort(Comparator.comparingDouble((Beam beam) -> -beam.said().score(power)));
    return List.copyOf(next.subList(0, Math.min(program.batch(), next.size())));
  }

  /** The open hypotheses' states move to the first rows. */
  private void moveStates(int n, List<Beam> open) {
    int[] rows = new int[program.batch()];
    for (int row = 0; row < open.size(); row++) {
      rows[row] = open.get(row).row();
    }
    for (int t = 0; t < n; t++) {
      program.decoderStates(t).forEach(state -> pick(state, rows));
    }
  }

  /** Row i becomes what row {@code rows[i]} was. */
  private static void pick(Buffer buffer, int[] rows) {
    double[] old = buffer.data.clone();
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(old, rows[row] * buffer.cols, buffer.data, row * buffer.cols, buffer.cols);
    }
  }

  private List<Beam> grown(Beam beam, int row, Buffer outputs) {
    double[] logs = LogSoftmax.of(outputs, row, 1);
    List<Beam> grown = new ArrayList<>();
    for (int symbol = 0; symbol < logs.length; symbol++) {
      boolean ends = end.isPresent() && end.getAsInt() == symbol;
      grown.add(new Beam(beam.said().with(symbol, logs[symbol], ends), row));
    }
    return grown;
  }
}
