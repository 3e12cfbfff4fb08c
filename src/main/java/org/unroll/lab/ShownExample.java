package org.unroll.lab;

import java.util.List;

/**
 * The held-back sequence on the stage, as text.
 *
 * @param index which held-back example this is
 * @param inputs one short text per time step
 * @param targets one short text per time step, empty where no loss attaches
 * @param outputs what each output unit stands for, empty strings where it is a number
 */
public record ShownExample(
    int index, List<String> inputs, List<String> targets, List<String> outputs) {}
