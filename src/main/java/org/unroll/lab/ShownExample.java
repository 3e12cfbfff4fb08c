package org.unroll.lab;

import java.util.List;

/**
 * The held-back sequence on the stage, as text.
 *
 * @param index which held-back example this is
 * @param inputs one short text per time step
 * @param targets one short text per time step, empty where no loss attaches
 * @param outputs what each output unit stands for, empty strings where it is a number
 * @param decoderInputs what a decoder reads while it is taught, per step of its own; empty without one
 * @param decoderTargets what it should say
 */
public record ShownExample(
    int index,
    List<String> inputs,
    List<String> targets,
    List<String> outputs,
    List<String> decoderInputs,
    List<String> decoderTargets) {

  /** An example without a decoder. */
  public ShownExample(int index, List<String> inputs, List<String> targets, List<String> outputs) {
    this(index, inputs, targets, outputs, List.of(), List.of());
  }
}
