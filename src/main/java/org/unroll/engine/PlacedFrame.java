package org.unroll.engine;

/**
 * A frame and where it stands.
 *
 * @param layer prefix of its weights' names, such as {@code l0}
 * @param step time step counted from 0
 */
record PlacedFrame(String layer, int step, Frame frame) {}
