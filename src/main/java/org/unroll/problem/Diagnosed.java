package org.unroll.problem;

/**
 * A failure that people can cause and put right. Its message is the diagnostic in English; whoever
 * speaks another language tells the diagnostic instead.
 */
public interface Diagnosed {

  /** What is wrong, and what would be right. */
  Diagnostic diagnostic();
}
