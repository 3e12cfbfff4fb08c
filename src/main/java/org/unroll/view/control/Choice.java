package org.unroll.view.control;

/**
 * One of several things to choose from.
 *
 * @param value what is chosen
 * @param title a word or two on the control
 * @param hint one sentence for the tooltip
 */
public record Choice<T>(T value, String title, String hint) {}
