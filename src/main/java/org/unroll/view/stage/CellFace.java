package org.unroll.view.stage;

import java.util.List;
import java.util.Map;
import org.unroll.notation.PlainLetter;

/**
 * Which symbols of a cell play which part on the stage. Read off the cell's equations, so that the
 * stage draws a cell it has never heard of.
 *
 * @param id catalogue id, such as {@code lstm}
 * @param states symbols carried from step to step, the one handed to the read-out last: c, h
 * @param gates symbols between 0 and 1 whose outermost operator is a sigmoid: f, i, o
 * @param candidates other symbols worth showing, between -1 and 1: g
 * @param letters what stands for a symbol in the notation of the learner, where that is not its name
 */
public record CellFace(
    String id,
    List<String> states,
    List<String> gates,
    List<String> candidates,
    Map<String, PlainLetter> letters) {

  /** A face in the cell's own letters. */
  public CellFace(String id, List<String> states, List<String> gates, List<String> candidates) {
    this(id, states, gates, candidates, Map.of());
  }

  /** Copies the lists and asks for a state. */
  public CellFace {
    states = List.copyOf(states);
    gates = List.copyOf(gates);
    candidates = List.copyOf(candidates);
    letters = Map.copyOf(letters);
    if (states.isEmpty()) {
      throw new IllegalArgumentException("cell " + id + " carries no state from step to step");
    }
  }

  /** What is written for a symbol. */
  public PlainLetter letter(String symbol) {
    return letters.getOrDefault(symbol, new PlainLetter(symbol, "", ""));
  }

  /** What is written for a symbol within a line of text; the index of a weight keeps its place: W_f. */
  public String written(String symbol) {
    PlainLetter letter = letter(symbol);
    boolean indexed = symbol.indexOf('_') > 0 && !letter.below().isEmpty();
    return indexed ? letter.inText() : letter.toString();
  }

  /** The state handed to the read-out, and to the cell above. */
  public String output() {
    return states.get(states.size() - 1);
  }
}
