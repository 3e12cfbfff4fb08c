package org.unroll.bench;

import java.util.Arrays;

/**
 * How closely the gradient lab follows a slider that is moved once in every frame of the window.
 *
 * @param slider which slider
 * @param contrast which networks stand side by side
 * @param framesPerSecond how often the window was drawn, which is how often the slider moved
 * @param picturesPerSecond how often all charts were drawn with new numbers
 * @param nextFrame share of the moves whose numbers were painted in the frame after the move
 */
public record SliderTimes(
    String slider,
    String contrast,
    double framesPerSecond,
    double picturesPerSecond,
    double nextFrame) {

  /**
   * Counts.
   *
   * @param lags for every picture, how many frames after its move it was painted; not modified
   * @param moves how many there were, each in a frame of its own; at least one. Those that were overtaken by
   *     the next have no picture.
   * @param seconds from the first to the last
   */
  public static SliderTimes of(
      String slider, String contrast, int[] lags, int moves, double seconds) {
    long next = Arrays.stream(lags).filter(lag -> lag <= 1).count();
    return new SliderTimes(
        slider, contrast, moves / seconds, lags.length / seconds, (double) next / moves);
  }
}
