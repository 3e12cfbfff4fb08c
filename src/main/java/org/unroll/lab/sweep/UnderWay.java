package org.unroll.lab.sweep;

/**
 * A run that has begun and is not finished.
 *
 * @param point its settings
 * @param updates weight updates that were made
 * @param most weight updates at most
 */
public record UnderWay(Point point, long updates, long most) {}
