package org.unroll.notation;

import java.util.Arrays;
import java.util.List;

/**
 * Whose letters some glyphs of a formula are. The printed form goes into the source as the id of
 * <code>\sym{id}{...}</code> and can be read back from there.
 *
 * @param name as in the cell's text; an inner term by its place
 * @param gradient whether the letters stand for its gradient
 * @param time which step it is taken from; {@link Time#NOW} for a weight
 */
public record Mark(String name, boolean gradient, Time time) {

  private static final String GRADIENT = "δ";
  private static final String AND = "&";

  /** The id of the letters of one or, where matrices are joined, several names. */
  static String id(List<Mark> marks) {
    return String.join(AND, marks.stream().map(Mark::toString).toList());
  }

  /** What an id that {@link #id} made stands for. */
  public static List<Mark> of(String id) {
    return Arrays.stream(id.split(AND)).map(Mark::single).toList();
  }

  private static Mark single(String id) {
    boolean gradient = id.startsWith(GRADIENT);
    String rest = gradient ? id.substring(1) : id;
    for (Time time : List.of(Time.BEFORE, Time.NEXT)) {
      if (rest.endsWith(time.mark())) {
        String name = rest.substring(0, rest.length() - time.mark().length());
        return new Mark(name, gradient, time);
      }
    }
    return new Mark(rest, gradient, Time.NOW);
  }

  @Override
  public String toString() {
    return (gradient ? GRADIENT : "") + name + time.mark();
  }
}
