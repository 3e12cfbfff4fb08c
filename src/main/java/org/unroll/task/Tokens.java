package org.unroll.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a language model takes for one step of a text. */
public enum Tokens {
  /** Every code point, blanks and line ends too: one Chinese character or emoji is one. */
  CHARACTERS(256) {
    @Override
    int end(String text, int from) {
      return text.offsetByCodePoints(from, 1);
    }

    @Override
    String plain(String piece) {
      return piece;
    }

    @Override
    String join(List<String> tokens) {
      return String.join("", tokens);
    }
  },

  /**
   * Every word in lower case, every ideograph, and every other mark. White space, line ends included,
   * only separates. Letters and digits make a word, with apostrophes and hyphens inside.
   */
  WORDS(1000) {
    @Override
    int end(String text, int from) {
      return WordScan.end(text, from);
    }

    @Override
    String plain(String piece) {
      return WordScan.bare(piece).toLowerCase(Locale.ROOT);
    }

    @Override
    String join(List<String> tokens) {
      return WordScan.join(tokens);
    }
  };

  private final int most;

  Tokens(int most) {
    this.most = most;
  }

  /** The largest vocabulary, the unknown included: a network of one-hot inputs grows with it. */
  int most() {
    return most;
  }

  /** Index after the token that begins at or after an index, and after what separates it from the next. */
  abstract int end(String text, int from);

  /** The token in a piece that {@link #end} cut off. */
  abstract String plain(String piece);

  /** The text that tokens stand for, as one would write it. */
  abstract String join(List<String> tokens);

  /** Hands on the tokens of a text in their order. */
  void split(String text, Consumer<String> sink) {
    for (int at = 0, end; at < text.length(); at = end) {
      end = end(text, at);
      String token = plain(text.substring(at, end));
      if (!token.isEmpty()) {
        sink.accept(token);
      }
    }
  }

  /** The tokens of a text. Freshly made. */
  List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    split(text, tokens::add);
    return tokens;
  }

  /**
   * Where the last tenth of a text begins, counted in tokens.
   *
   * @return an index between two tokens
   */
  int lastTenth(String text) {
    int[] all = {0};
    split(text, token -> all[0]++);
    int cut = 0;
    for (int seen = 0; seen < all[0] - all[0] / 10; seen++) {
      cut = end(text, cut);
    }
    return cut;
  }
}
