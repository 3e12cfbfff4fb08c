package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Network;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/**
 * A network unrolled for training on large batches: the examples are cut into slices, each a program of
 * its own, and a team computes them. Steps of time cannot be done at once, examples can. Losses and
 * gradients come out the same, bit by bit, whatever the size of the team. Running it allocates nothing.
 * Belongs to one thread at a time.
 */
public final class SlicedProgram {

  private final List<Program> slices;
  private final LossTerms[] losses;
  private final int batch;
  private final Team.Job forward;
  private final Team.Job backward;
  private final Team.Job afterwards;

  /**
   * Unrolls a stack.
   *
   * @param weights of the network, from {@link Networks#weights}; shared, not copied
   * @param length T, at least 1
   * @param batch B, at least 1
   * @param team that computes it
   */
  public SlicedProgram(Stack network, Weights weights, int length, int batch, Team team) {
    this(
        network,
        weights,
        Slicing.rows(weights, length, batch),
        (wiring, rows) -> new StackLayout(network, wiring, length, rows),
        team);
  }

  /**
   * Unrolls an encoder and a decoder.
   *
   * @param weights of the network, from {@link Networks#weights}; shared, not copied
   * @param length T of the encoder, at least 1
   * @param decoderLength T of the decoder, at least 1
   * @param batch B, at least 1
   * @param team that computes it
   */
  public SlicedProgram(
      EncoderDecoder network,
      Weights weights,
      int length,
      int decoderLength,
      int batch,
      Team team) {
    this(
        network,
        weights,
        Slicing.rows(weights, length + decoderLength, batch),
        (wiring, rows) -> new EncoderDecoderLayout(network, wiring, length, decoderLength, rows),
        team);
  }

  /**
   * Unrolls any network.
   *
   * @param decoderLength T of the decoder; not looked at where there is none
   */
  public static SlicedProgram of(
      Network network, Weights weights, int length, int decoderLength, int batch, Team team) {
    return network instanceof EncoderDecoder pair
        ? new SlicedProgram(pair, weights, length, decoderLength, batch, team)
        : new SlicedProgram((Stack) network, weights, length, batch, team);
  }

  /** Slices of these numbers of examples. */
  SlicedProgram(
      Network network,
      Weights weights,
      int[] rows,
      BiFunction<Wiring, Integer, Layout> layouts,
      Team team) {
    this.batch = Arrays.stream(rows).sum();
    Wiring first = new Wiring(weights);
    List<Program> programs = new ArrayList<>();
    for (int examples : rows) {
      Wiring wiring = programs.isEmpty() ? first : new Wiring(first);
      programs.add(Program.slice(network, weights, layouts.apply(wiring, examples), batch));
    }
    this.slices = List.copyOf(programs);
    this.losses = programs.stream().map(Program::losses).toArray(LossTerms[]::new);
    Action[] sums = first.afterwards(team.threads()).toArray(Action[]::new);
    Team used = rows.length == 1 ? new Team(1) : team;
    this.forward = used.job(rows.length, n -> slices.get(n).forward());
    this.backward = used.job(rows.length, n -> slices.get(n).backward());
    this.afterwards = used.job(sums.length, n -> sums[n].run());
  }

  /**
   * Takes in a batch. The initial states stay as they are.
   *
   * @throws IllegalArgumentException if its sizes are not the program's
   */
  public void load(Batch data) {
    BatchLoader.requireSize(data, batch);
    int first = 0;
    for (int n = 0; n < slices.size(); n++) {
      BatchLoader.load(data, slices.get(n), first);
      first += slices.get(n).batch();
    }
  }

  /**
   * Lets the mean of each example end where the example does; what is read after that changes no loss
   * and no gradient. Holds until other lengths are given.
   *
   * @param own length of each example, 1 to T
   * @throws IllegalArgumentException if a length is out of range, or if the network has no mean over
   *     time or a layer that reads backward
   */
  public void lengths(int[] own) {
    int first = 0;
    for (int n = 0; n < slices.size(); n++) {
      slices.get(n).lengths(own, first);
      first += slices.get(n).batch();
    }
  }

  /** Computes every equation of every step and all losses. */
  public void forward() {
    forward.run();
  }

  /** Gradients of {@link #loss()} with respect to everything. Needs a forward pass before. */
  public void backward() {
    backward.run();
    afterwards.run();
    for (int n = 0; n < slices.size(); n++) {
      slices.get(n).handOver();
    }
  }

  /** The total loss of the last forward pass. */
  public double loss() {
    return LossTerms.total(losses);
  }

  /**
   * The programs that compute the slices, with every number of the last passes: the first examples
   * first. To be read from and, before a forward pass, given initial states; not to be run.
   */
  public List<Program> slices() {
    return slices;
  }

  /** The first number that is not finite, as {@link Program#escaped} finds it in the whole batch. */
  public Optional<Escaped> escaped() {
    List<List<PlacedFrame>> frames = slices.stream().map(Program::placed).toList();
    List<PlacedFrame> inOrder = new ArrayList<>();
    for (int n = 0; n < frames.get(0).size(); n++) {
      for (List<PlacedFrame> slice : frames) {
        inOrder.add(slice.get(n));
      }
    }
    return new EscapeSearch(slices.get(0).weights(), inOrder).first();
  }

  /** Number of loss terms. */
  public int terms() {
    return slices.get(0).terms();
  }

  /** B. */
  public int batch() {
    return batch;
  }
}
