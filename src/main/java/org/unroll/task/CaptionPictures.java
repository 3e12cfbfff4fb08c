package org.unroll.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Small pictures of our own making with what is to be said of them: one, two or four of a shape in the
 * quarters of a grid of 8 x 8 pixels. Two always fill a half: top, bottom, left or right.
 */
final class CaptionPictures {

  /** Pixels of a side. */
  static final int SIDE = 8;

  /** The longest caption: how many, how bright, what, and two words for where. */
  static final int LONGEST = 5;

  private static final int HALF = SIDE / 2;
  private static final int SHAPE = 3;

  private static final List<String> BRIGHTNESS = List.of("dim", "bright");
  private static final List<String> SHAPES = List.of("ring", "cross", "bar", "square");
  private static final List<String> MANY = List.of("rings", "crosses", "bars", "squares");

  /** Their nine pixels, row by row. */
  private static final List<String> PIXELS =
      List.of(
          "###" + "#.#" + "###",
          ".#." + "###" + ".#.",
          ".#." + ".#." + ".#.",
          "###" + "###" + "###");

  /** Quarters are numbered by rows: 0 and 1 on top, 2 and 3 below. */
  private static final int[][] HALVES = {{0, 1}, {2, 3}, {0, 2}, {1, 3}};

  private static final List<String> HALF_NAMES = List.of("top", "bottom", "left", "right");

  /**
   * What a picture shows.
   *
   * @param count 1, 2 or 4
   * @param brightness index
   * @param shape index
   * @param place quarter of one, half of two; 0 for four
   */
  record Scene(int count, int brightness, int shape, int place) {

    /**
     * One scene in four is never trained on. Every word and every place occurs on both sides, in other
     * company.
     */
    boolean isHeldBack() {
      return Math.floorMod(place + shape + 2 * brightness + count, 4) == 0;
    }

    /** The words. */
    List<String> caption() {
      List<String> words = new ArrayList<>();
      words.add(count == 1 ? "a" : count == 2 ? "two" : "four");
      words.add(BRIGHTNESS.get(brightness));
      words.add((count == 1 ? SHAPES : MANY).get(shape));
      if (count == 1) {
        words.add(HALF_NAMES.get(place / 2));
        words.add(HALF_NAMES.get(2 + place % 2));
      } else if (count == 2) {
        words.add(HALF_NAMES.get(place));
      }
      return words;
    }

    private int[] quarters() {
      return switch (count) {
        case 1 -> new int[] {place};
        case 2 -> HALVES[place];
        default -> new int[] {0, 1, 2, 3};
      };
    }
  }

  private CaptionPictures() {}

  /** Every word of a caption, in the order in which captions have them. */
  static List<String> words() {
    List<String> words = new ArrayList<>(List.of("a", "two", "four"));
    words.addAll(BRIGHTNESS);
    words.addAll(SHAPES);
    words.addAll(MANY);
    words.addAll(HALF_NAMES);
    return List.copyOf(words);
  }

  /** A scene; one, two and four are as likely as each other. */
  static Scene draw(RandomGenerator random) {
    int count = 1 << random.nextInt(3);
    int brightness = random.nextInt(BRIGHTNESS.size());
    int shape = random.nextInt(SHAPES.size());
    return new Scene(count, brightness, shape, count == 4 ? 0 : random.nextInt(4));
  }

  /**
   * The pixels of a scene, row by row, 0 black to 1 white. Every shape is moved by up to a pixel within its
   * quarter, and every pixel is a little off.
   */
  static double[] paint(Scene scene, RandomGenerator random) {
    double[] pixels = new double[SIDE * SIDE];
    double light = scene.brightness() == 0 ? 0.4 : 0.85;
    for (int quarter : scene.quarters()) {
      int top = quarter / 2 * HALF + random.nextInt(HALF - SHAPE + 1);
      int left = quarter % 2 * HALF + random.nextInt(HALF - SHAPE + 1);
      stamp(PIXELS.get(scene.shape()), top, left, light, pixels);
    }
    Arrays.setAll(pixels, i -> Math.max(0, Math.min(1, pixels[i] + random.nextDouble(-0.1, 0.1))));
    return pixels;
  }

  private static void stamp(String shape, int top, int left, double light, double[] pixels) {
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) == '#') {
        pixels[(top + i / SHAPE) * SIDE + left + i % SHAPE] = light;
      }
    }
  }
}
