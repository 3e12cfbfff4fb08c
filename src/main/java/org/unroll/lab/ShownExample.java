package org.unroll.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unroll.engine.TracePart;

/**
 * The held-back sequence on the stage, as text.
 *
 * @param index which held-back example this is
 * @param inputs one short text per time step
 * @param targets one short text per time step, empty where no loss attaches
 * @param outputs what each output unit stands for, empty strings where it is a number
 * @param decoderInputs what a decoder reads while it is taught, per step of its own; empty without one
 * @param decoderTargets what it should say
 * @param pictureWidth pixels in a row where an input is a picture; 0 where it is none
 */
public record ShownExample(
    int index,
    List<String> inputs,
    List<String> targets,
    List<String> outputs,
    List<String> decoderInputs,
    List<String> decoderTargets,
    int pictureWidth) {

  /** An example whose inputs are no pictures. */
  public ShownExample(
      int index,
      List<String> inputs,
      List<String> targets,
      List<String> outputs,
      List<String> decoderInputs,
      List<String> decoderTargets) {
    this(index, inputs, targets, outputs, decoderInputs, decoderTargets, 0);
  }

  /** An example without a decoder. */
  public ShownExample(int index, List<String> inputs, List<String> targets, List<String> outputs) {
    this(index, inputs, targets, outputs, List.of(), List.of());
  }

  /** What a layer sees of it, in the order in which it reads, as an example without a decoder. */
  public ShownExample seenBy(TracePart part) {
    List<String> read = new ArrayList<>(part.decoder() ? decoderInputs : inputs);
    List<String> wanted = new ArrayList<>(part.decoder() ? decoderTargets : targets);
    if (part.reversed()) {
      Collections.reverse(read);
      Collections.reverse(wanted);
    }
    return new ShownExample(index, read, wanted, outputs);
  }
}
