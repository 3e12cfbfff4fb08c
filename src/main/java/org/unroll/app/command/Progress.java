package org.unroll.app.command;

/** Told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Some of the work is done.
   *
   * @param done at most total
   * @param total all of it
   * @param note a few words, such as the current loss; may be empty
   */
  void at(long done, long total, String note);
}
