package org.unroll.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A text as a language model learns it: the first nine tenths for training, the last tenth held back.
 * The held-back part is one piece from the end, so no training window ever touches it, and the
 * vocabulary is made from the training part alone.
 */
public final class Corpus {

  private static final int TENTH = 10;

  private final String name;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final int[] training;
  private final int[] heldBack;

  /**
   * Cuts a text in two.
   *
   * @param name what messages call the text: a path, or a title
   * @param tokens what one step is
   * @throws TextProblem if not even one window of one step fits into the held-back part
   */
  public Corpus(String name, String text, Tokens tokens) {
    this.name = name;
    this.tokens = tokens;
    int cut = tokens.lastTenth(text);
    String first = text.substring(0, cut);
    this.vocabulary = Vocabulary.of(tokens, first, tokens.most());
    this.training = vocabulary.encode(first);
    this.heldBack = vocabulary.encode(text.substring(cut));
    requireWindow(1);
  }

  /** The built-in English text, our own: a year in a small harbour. */
  public static Corpus english() {
    return builtIn("harbour.txt", Tokens.CHARACTERS);
  }

  /** The built-in Chinese text, our own: a mountain village. */
  public static Corpus chinese() {
    return builtIn("mountain-zh.txt", Tokens.CHARACTERS);
  }

  /** The built-in English text, word by word. */
  public static Corpus englishWords() {
    return builtIn("harbour.txt", Tokens.WORDS);
  }

  private static Corpus builtIn(String file, Tokens tokens) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpora/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The program's text " + file + " is missing.");
      }
      return new Corpus(file, new String(in.readAllBytes(), UTF_8), tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters or words of the training part. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Ids of the training part. A fresh copy. */
  public int[] training() {
    return training.clone();
  }

  /** Ids of the held-back part. A fresh copy. */
  public int[] heldBack() {
    return heldBack.clone();
  }

  /** The longest window, in steps, that fits into either part; a window of T steps has T + 1 tokens. */
  public int longestWindow() {
    return heldBack.length - 1;
  }

  /**
   * Checks that windows of so many steps fit.
   *
   * @throws TextProblem of the kind {@code TOO_SHORT} or {@code TOO_FEW_WORDS}
   */
  public void requireWindow(int length) {
    if (length > longestWindow()) {
      int has = training.length + heldBack.length;
      TextProblem.Kind kind =
          tokens == Tokens.WORDS ? TextProblem.Kind.TOO_FEW_WORDS : TextProblem.Kind.TOO_SHORT;
      throw new TextProblem(kind, name, has, length, TENTH * (length + 1L));
    }
  }

  /**
   * The score of the training part's frequencies on the held-back part: the loss is the mean of -log
   * p(token), p = (count + 1) / (all + V), and the metric its exponential.
   */
  Baseline unigrams() {
    double[] counts = new double[vocabulary.size()];
    Arrays.stream(training).forEach(id -> counts[id]++);
    double[] logs = Baseline.logFrequencies(counts);
    double loss =
        -Arrays.stream(heldBack).skip(1).mapToDouble(id -> logs[id]).average().orElseThrow();
    return new Baseline(loss, Math.exp(loss));
  }
}
