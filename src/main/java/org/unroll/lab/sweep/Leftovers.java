package org.unroll.lab.sweep;

import java.nio.file.Path;

/**
 * Runs of other settings that were stopped in the middle. They go on if somebody comes back to these
 * settings, so only a person can say that they are not wanted any more.
 *
 * @param runs how many
 * @param bytes that they take on the disk
 * @param folder where they are, a file for each
 */
public record Leftovers(int runs, long bytes, Path folder) {}
