package org.unroll.lab;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unroll.task.Batch;
import org.unroll.task.Targets;
import org.unroll.task.Task;
import org.unroll.task.WritingTask;

/** Puts a sequence into words. */
final class Exhibit {

  private final Task task;
  private final Batch single;

  /** The words of a batch of one. */
  Exhibit(Task task, Batch single) {
    this.task = task;
    this.single = single;
  }

  /** All that is written beside the sequence on the stage. */
  ShownExample shown(int index) {
    int length = single.length();
    List<String> outputs =
        IntStream.range(0, task.outputWidth()).mapToObj(task::outputText).toList();
    List<String> inputs =
        IntStream.range(0, length).mapToObj(t -> task.inputText(single, t, 0)).toList();
    if (task instanceof WritingTask writing) {
      int steps = single.decoderLength();
      return new ShownExample(
          index,
          inputs,
          Collections.nCopies(length, ""),
          outputs,
          IntStream.range(0, steps).mapToObj(t -> writing.decoderText(single, t, 0)).toList(),
          targets(steps),
          task.pictureWidth());
    }
    return new ShownExample(index, inputs, targets(length), outputs);
  }

  private List<String> targets(int steps) {
    int before = steps - single.targets().terms();
    return IntStream.range(0, steps).mapToObj(t -> t < before ? "" : target(t - before)).toList();
  }

  private String target(int term) {
    if (single.targets() instanceof Targets.Classes classes) {
      return task.outputText(classes.ids()[term][0]);
    }
    double value = ((Targets.Values) single.targets()).rows()[term][0];
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
