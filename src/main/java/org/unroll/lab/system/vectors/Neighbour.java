package org.unroll.lab.system.vectors;

/**
 * A word near another one, or near a sum of several.
 *
 * @param word by number
 * @param cosine of the angle between the two vectors, -1 to 1
 */
public record Neighbour(int word, double cosine) {}
