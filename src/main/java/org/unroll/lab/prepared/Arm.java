package org.unroll.lab.prepared;

/**
 * One of the things that a question lays side by side.
 *
 * @param name end of its text key
 * @param subject what is looked at
 */
public record Arm(String name, Subject subject) {}
