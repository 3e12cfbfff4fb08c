package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;
import org.unroll.fixture.Close;

/**
 * The fast plan against the plain one, where every instruction stands by itself: each name of every
 * cell, each gradient, over several steps.
 */
class PlanTest {

  private static final int STEPS = 4;

  /** Sums that are entangled: a peephole between products, an operand made by another sum or late. */
  private static final String ENTANGLED =
      """
      title: Entangled
      states: h, c

      a = W_a*x + p*c + U_a*h + b_a
      r = W_r*h + a*c
      s = W_s*x + p*c + U_s*(a*h)
      k = tanh(r + V_k*r + W_k*x + s)
      c = k*c + U_c*k + W_c*h
      h = tanh(W_h*c + U_h*h) + r
      """;

  private final SplittableRandom random = new SplittableRandom(9);

  static Stream<Cell> cells() {
    return Stream.concat(catalogue(), Stream.of(CellParser.parse("entangled", ENTANGLED)));
  }

  static Stream<Cell> catalogue() {
    return CellCatalogue.builtIn().ids().stream().map(id -> CellCatalogue.builtIn().get(id));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void keepsEveryNumber(Cell cell) {
    for (int[] size : new int[][] {{1, 1, 1}, {5, 3, 1}, {7, 2, 6}, {130, 5, 3}}) {
      compare(cell, new Sizes(size[2], Map.of(Dim.HIDDEN, size[0], Dim.INPUT, size[1])));
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void leavesNoProductToItself(Cell cell) {
    Plan plan = Compiler.compile(cell).plan();
    assertThat(Stream.concat(plan.forward().stream(), plan.backward().stream()))
        .noneMatch(
            work ->
                work instanceof Instruction i
                    && List.of("product", "transposed", "outer").contains(i.operator().name()));
  }

  private void compare(Cell cell, Sizes sizes) {
    StepCode fast = Compiler.compile(cell);
    StepCode plain =
        new StepCode(
            cell,
            fast.registers(),
            fast.index(),
            fast.contributions(),
            fast.forward(),
            fast.backward(),
            Plan.plain(fast.forward(), fast.backward()));
    Map<Symbol, Buffer> drawn = new HashMap<>();
    List<Frame> one = unroll(fast, sizes, drawn);
    List<Frame> other = unroll(plain, sizes, drawn);
    for (int t = 0; t < STEPS; t++) {
      for (Map.Entry<Symbol, Integer> name : fast.index().entrySet()) {
        if (isKept(fast, name)) {
          Close.check(
              one.get(t).buffer(name.getKey()).data,
              other.get(t).buffer(name.getKey()).data,
              1e-11,
              "%s of %s at step %d, %s".formatted(name.getKey(), cell.id(), t, sizes));
        }
      }
    }
  }

  private static boolean isKept(StepCode code, Map.Entry<Symbol, Integer> name) {
    Register.Scope scope = code.registers().get(name.getValue()).scope();
    return scope == Register.Scope.FRAME || scope == Register.Scope.GIVEN;
  }

  /** Runs some steps forward and backward from given numbers, which are drawn once for both. */
  private List<Frame> unroll(StepCode code, Sizes sizes, Map<Symbol, Buffer> drawn) {
    Cell cell = code.cell();
    Map<Symbol, Buffer> shared = new HashMap<>();
    cell.weights()
        .forEach(
            w -> {
              shared.put(w.getKey(), draw(w.getKey(), sizes, w.getValue(), drawn));
              shared.put(w.getKey().toGradient(), sizes.allocate(w.getValue()));
            });
    List<Frame> frames = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      Map<Symbol, Buffer> given = new HashMap<>(shared);
      Symbol x = Symbol.now("x");
      given.put(x, draw(Symbol.now("x" + t), sizes, cell.shapes().get(x), drawn));
      for (String state : cell.states()) {
        Symbol before = Symbol.before(state);
        if (t == 0) {
          given.put(before, draw(before, sizes, cell.shapes().get(before), drawn));
        } else {
          Frame last = frames.get(t - 1);
          given.put(before, last.buffer(Symbol.now(state)));
          given.put(before.toGradient(), last.buffer(Symbol.now(state).toGradient()));
        }
      }
      Optional<Frame> lender = frames.stream().findFirst();
      frames.add(new Frame(code, sizes, lender, given));
    }
    WeightSums sums = new WeightSums(code.plan());
    frames.forEach(frame -> sums.include(frame.buffers()));
    run(cell, frames);
    sums.actions(1).forEach(Action::run);
    return frames;
  }

  private void run(Cell cell, List<Frame> frames) {
    frames.forEach(Frame::forward);
    for (Frame frame : frames) {
      for (String state : cell.states()) {
        java.util.Arrays.fill(frame.buffer(Symbol.now(state).toGradient()).data, 0.25);
      }
    }
    for (int t = STEPS - 1; t >= 0; t--) {
      frames.get(t).backward();
    }
  }

  private Buffer draw(
      Symbol name, Sizes sizes, org.unroll.expr.Shape shape, Map<Symbol, Buffer> drawn) {
    Buffer original =
        drawn.computeIfAbsent(
            name,
            n -> {
              Buffer buffer = sizes.allocate(shape);
              for (int k = 0; k < buffer.data.length; k++) {
                buffer.data[k] = random.nextDouble(-0.3, 0.3);
              }
              return buffer;
            });
    return new Buffer(original.data.clone(), original.rows, original.cols);
  }
}
