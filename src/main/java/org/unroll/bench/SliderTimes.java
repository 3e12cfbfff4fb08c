package org.unroll.bench;

import java.util.List;

/**
 * How closely the gradient lab follows a slider that is moved once in every frame of the window.
 *
 * @param slider which slider
 * @param contrast which networks stand side by side
 * @param framesPerSecond how often the window was drawn, which is how often the slider moved
 * @param picturesPerSecond how often all charts were drawn with new numbers
 * @param nextFrame share of the moves whose numbers were painted in the frame after the move
 * @param median milliseconds from a move until the window's thread had painted all charts, without what
 *     the graphics pipeline does afterwards
 * @param nineTenths the same for the slowest but a tenth of the moves
 */
public record SliderTimes(
    String slider,
    String contrast,
    double framesPerSecond,
    double picturesPerSecond,
    double nextFrame,
    double median,
    double nineTenths) {

  /**
   * A move that was followed.
   *
   * @param frames how many frames later its charts were painted
   * @param milliseconds how much later
   */
  public record Followed(int frames, double milliseconds) {}

  /**
   * Counts.
   *
   * @param followed the moves that have a picture; the others were overtaken by the next
   * @param moves how many there were, each in a frame of its own; at least one
   * @param seconds from the first to the last
   */
  public static SliderTimes of(
      String slider, String contrast, List<Followed> followed, int moves, double seconds) {
    long next = followed.stream().filter(move -> move.frames() <= 1).count();
    double[] lags = followed.stream().mapToDouble(Followed::milliseconds).sorted().toArray();
    return new SliderTimes(
        slider,
        contrast,
        moves / seconds,
        lags.length / seconds,
        (double) next / moves,
        lags.length == 0 ? 1000 * seconds : lags[lags.length / 2],
        lags.length == 0 ? 1000 * seconds : lags[lags.length * 9 / 10]);
  }
}
