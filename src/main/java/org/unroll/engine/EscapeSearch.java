package org.unroll.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unroll.engine.Escaped.Kind;
import org.unroll.engine.Register.Scope;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * Finds the first number that is not finite among all that both passes of a program have left behind.
 * Looks at everything, so it is asked only once something is known to be wrong.
 */
final class EscapeSearch {

  private final Weights weights;
  private final List<PlacedFrame> frames;

  /**
   * A search.
   *
   * @param frames in the order of the forward pass
   */
  EscapeSearch(Weights weights, List<PlacedFrame> frames) {
    this.weights = weights;
    this.frames = frames;
  }

  /** The first in the order of computation: weights, forward pass, backward pass, sums over steps. */
  Optional<Escaped> first() {
    return Stream.<Supplier<Optional<Escaped>>>of(
            () -> among(Kind.WEIGHT), this::ahead, this::back, () -> among(Kind.WEIGHT_GRADIENT))
        .flatMap(search -> search.get().stream())
        .findFirst();
  }

  private Optional<Escaped> among(Kind kind) {
    for (Weight weight : weights.all()) {
      Buffer buffer = kind == Kind.WEIGHT ? weight.value() : weight.gradient();
      double number = lost(buffer);
      if (!Double.isFinite(number)) {
        int dot = weight.name().indexOf('.');
        String layer = weight.name().substring(0, dot);
        return Optional.of(new Escaped(kind, layer, -1, weight.name().substring(dot + 1), number));
      }
    }
    return Optional.empty();
  }

  private Optional<Escaped> ahead() {
    for (PlacedFrame placed : frames) {
      for (Instruction instruction : placed.frame().code().forward()) {
        double number = lost(placed.frame(), instruction.out());
        if (!Double.isFinite(number)) {
          return Optional.of(forward(placed, instruction.origin(), number));
        }
      }
    }
    return Optional.empty();
  }

  /** An inner term is told under the name of the equation it belongs to. */
  private static Escaped forward(PlacedFrame placed, Symbol origin, double number) {
    String equation = root(origin);
    double result = lost(placed.frame().buffer(Symbol.now(equation)));
    return Double.isFinite(result)
        ? new Escaped(Kind.TERM, placed.layer(), placed.step(), equation, number)
        : new Escaped(Kind.VALUE, placed.layer(), placed.step(), equation, result);
  }

  /** Frames backward. What a frame hands to others is looked at where it is complete: with them. */
  private Optional<Escaped> back() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      PlacedFrame placed = frames.get(i);
      Optional<Escaped> found =
          gradients(placed.frame()).flatMap(g -> gradient(placed, g).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** In the order in which they are complete: first those that only others add to. */
  private static Stream<Symbol> gradients(Frame frame) {
    List<Symbol> within = frame.code().backward().stream().map(Instruction::origin).toList();
    Stream<Symbol> arrived =
        frame.cell().states().stream()
            .map(state -> Symbol.now(state).toGradient())
            .filter(gradient -> !within.contains(gradient));
    return Stream.concat(arrived, within.stream()).filter(frame::owns);
  }

  private static Optional<Escaped> gradient(PlacedFrame placed, Symbol gradient) {
    double number = lost(placed.frame().buffer(gradient));
    return Double.isFinite(number)
        ? Optional.empty()
        : Optional.of(
            new Escaped(Kind.GRADIENT, placed.layer(), placed.step(), root(gradient), number));
  }

  private static double lost(Frame frame, int register) {
    boolean kept = frame.code().registers().get(register).scope() == Scope.FRAME;
    return kept ? lost(frame.buffer(register)) : 0;
  }

  /** The first number that is not finite, or 0. */
  private static double lost(Buffer buffer) {
    for (double number : buffer.data) {
      if (!Double.isFinite(number)) {
        return number;
      }
    }
    return 0;
  }

  private static String root(Symbol symbol) {
    int dot = symbol.name().indexOf('.');
    return dot < 0 ? symbol.name() : symbol.name().substring(0, dot);
  }
}
