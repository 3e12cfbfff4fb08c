package org.unroll.task;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;

/**
 * Captioning: a picture of 8 x 8 pixels goes in at once, words come out until EOS: {@code a bright ring top
 * left}, {@code two dim bars bottom}, {@code four bright crosses}. After the first EOS only EOS is right.
 *
 * <p>One scene in four, such as bright rings in one of the corners, is never trained on; its words and
 * places are known from others. Guessing knows how often each word stands at each place.
 *
 * <p>Source: the one-to-many example of the lectures (Vinyals, Toshev, Bengio and Erhan 2015); the
 * pictures are our own.
 */
public final class CaptioningTask implements WritingTask {

  private static final String END = "EOS";

  /** The caption and its EOS. */
  private static final int STEPS = CaptionPictures.LONGEST + 1;

  private final List<String> words;

  /** Pictures of our own making. */
  public CaptioningTask() {
    List<String> all = new ArrayList<>(CaptionPictures.words());
    all.add(END);
    words = List.copyOf(all);
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    return batch(length, size, random, false);
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return batch(length, size, random, true);
  }

  private Batch batch(int length, int size, RandomGenerator random, boolean heldBack) {
    requireLength(length);
    double[][] pictures = new double[1][size * inputWidth()];
    int[][] taught = new int[STEPS][size];
    int[][] wanted = new int[STEPS][size];
    for (int example = 0; example < size; example++) {
      CaptionPictures.Scene scene = draw(random, heldBack);
      double[] pixels = CaptionPictures.paint(scene, random);
      System.arraycopy(pixels, 0, pictures[0], example * pixels.length, pixels.length);
      List<String> caption = scene.caption();
      for (int t = 0; t < STEPS; t++) {
        wanted[t][example] = t < caption.size() ? words.indexOf(caption.get(t)) : end();
        taught[t][example] = t == 0 ? start() : wanted[t - 1][example];
      }
    }
    return new Batch(
        size, inputWidth(), pictures, OneHot.rows(taught, symbols()), new Targets.Classes(wanted));
  }

  /** Every draw is on either side with a fair chance, so this ends. */
  private static CaptionPictures.Scene draw(RandomGenerator random, boolean heldBack) {
    CaptionPictures.Scene scene = CaptionPictures.draw(random);
    while (scene.isHeldBack() != heldBack) {
      scene = CaptionPictures.draw(random);
    }
    return scene;
  }

  @Override
  public String id() {
    return "captioning";
  }

  @Override
  public int inputWidth() {
    return CaptionPictures.SIDE * CaptionPictures.SIDE;
  }

  @Override
  public int outputWidth() {
    return words.size();
  }

  @Override
  public int pictureWidth() {
    return CaptionPictures.SIDE;
  }

  @Override
  public int answerLength(int length) {
    return STEPS;
  }

  @Override
  public Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  @Override
  public Metric metric() {
    return new Accuracy();
  }

  @Override
  public int defaultLength() {
    return 1;
  }

  @Override
  public int minimumLength() {
    return 1;
  }

  @Override
  public int maximumLength() {
    return 1;
  }

  @Override
  public void requireLength(int length) {
    WritingTask.super.requireLength(length);
    if (length > 1) {
      throw new TaskProblem(TaskFault.ONE_STEP, new TaskName(id()), length);
    }
  }

  /** How many pixels there are; what they show is drawn. */
  @Override
  public String inputText(Batch batch, int step, int example) {
    return CaptionPictures.SIDE + " × " + CaptionPictures.SIDE;
  }

  @Override
  public String outputText(int output) {
    return words.get(output);
  }
}
