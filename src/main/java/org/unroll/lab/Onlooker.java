package org.unroll.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.engine.Trace;
import org.unroll.engine.decode.GreedyDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Task;
import org.unroll.task.WritingTask;

/**
 * Looks at one learner from outside: at its losses and gradients on held-back data, and at the sequence
 * on the stage with and without what is held. No update is another for being looked at. Belongs to one
 * thread.
 */
final class Onlooker {

  private final Learner learner;
  private final Network network;
  private final Task task;
  private final Batch heldBack;
  private final Program probe;
  private final Program single;

  /** These two are made when they are first asked for: most runs hold nothing. */
  private Optional<WhatIf> whatIf = Optional.empty();

  private Optional<Program> released = Optional.empty();
  private boolean finite = true;

  /**
   * One who looks at a learner's live weights.
   *
   * @param heldBack what it is watched on
   */
  Onlooker(Learner learner, Task task, Batch heldBack) {
    this.learner = learner;
    this.network = learner.network();
    this.task = task;
    this.heldBack = heldBack;
    this.probe = learner.probe(heldBack.size());
    this.single = learner.probe(1);
  }

  /**
   * What a window may know of the learner now.
   *
   * @param shown the sequence on the stage
   * @param by what is held or changed by hand in it
   * @throws NotFinite if that leaves no finite loss
   */
  CellSnapshot snapshot(Batch shown, Intervention by) {
    Score score = learner.score(probe, heldBack);
    probe.backwardFrom(probe.terms() - 1);
    List<LayerNorms> layers = network.layers().stream().map(this::norms).toList();
    double[] norms =
        network.throughTime().stream()
            .flatMapToDouble(l -> Arrays.stream(norms(l).norms()))
            .toArray();
    Trace trace = trace(single, shown);
    Optional<Trace> free = free(trace, shown, by);
    finite =
        Double.isFinite(score.loss() + trace.totalLoss() + Arrays.stream(norms).sum())
            && Double.isFinite(Clipping.norm(learner.weights()));
    return new CellSnapshot(
        network.cell().id(),
        learner.losses(),
        score.loss(),
        score.metric(),
        norms,
        layers,
        learner.clippedShare(),
        by.isEmpty() ? trace : whatIf().trace(shown, by),
        free,
        said(),
        Optional.empty());
  }

  /**
   * The sequence that is shown once more, with other numbers held or changed.
   *
   * @param last what was seen of this learner, the same but for that
   */
  CellSnapshot again(CellSnapshot last, Batch shown, Intervention by) {
    Trace trace = isHeld() ? trace(single, shown) : last.free().orElse(last.trace());
    Trace changed = by.isEmpty() ? trace : whatIf().trace(shown, by);
    return last.tracing(changed, free(trace, shown, by));
  }

  /** Whether all numbers of the last snapshot were finite. */
  boolean isFinite() {
    return finite;
  }

  private WhatIf whatIf() {
    if (whatIf.isEmpty()) {
      whatIf =
          Optional.of(
              new WhatIf(network, learner.weights(), probe.length(), probe.decoderLength()));
    }
    return whatIf.get();
  }

  /** Whether it learns with something held, in whichever layer. */
  private boolean isHeld() {
    return network.layers().stream().anyMatch(layer -> !layer.holds().isEmpty());
  }

  /** Where it learns with something held, the free numbers are those of the same weights without. */
  private Optional<Trace> free(Trace trace, Batch shown, Intervention by) {
    if (!isHeld()) {
      return by.isEmpty() ? Optional.empty() : Optional.of(trace);
    }
    if (released.isEmpty()) {
      released =
          Optional.of(
              Program.of(
                  network.released(), learner.weights(), probe.length(), probe.decoderLength(), 1));
    }
    return Optional.of(trace(released.get(), shown));
  }

  private LayerNorms norms(Layer layer) {
    return new LayerNorms(layer.name(), GradientFlow.norms(probe, layer.name(), layer.output()));
  }

  /** What the decoder says if it reads its own words, up to the end symbol. */
  private List<Integer> said() {
    List<Integer> said = new ArrayList<>();
    if (task instanceof WritingTask writing) {
      for (int[] symbols : new GreedyDecoder(single).decode(writing.start())) {
        said.add(symbols[0]);
        if (symbols[0] == writing.end()) {
          break;
        }
      }
    }
    return said;
  }

  private static Trace trace(Program program, Batch shown) {
    program.load(shown);
    program.forward();
    program.backward();
    return program.trace(0);
  }
}
