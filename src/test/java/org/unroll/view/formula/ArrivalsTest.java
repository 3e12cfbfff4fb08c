package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.engine.Weights;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Scoring;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.Task;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.WritingTask;
import org.unroll.view.formula.WorkedLine.Role;

/** In every network the terms that are shown of a gradient are all the terms there are. */
class ArrivalsTest {

  private static final CellCatalogue CELLS = CellCatalogue.builtIn();
  private static final Laboratory LABORATORY =
      new Laboratory(CELLS, CellCatalogue.heads(), TaskCatalogue.builtIn());

  private static final Map<String, Integer> LENGTHS =
      Map.of("slots", 6, "adding", 4, "sentiment", 5, "reverse", 4);

  /** A network on a task. */
  record Wired(String task, String cell, Architecture built) {

    Trace trace() {
      int length = LENGTHS.get(task);
      Experiment experiment =
          Experiment.of(task, List.of(cell), 3, length, 3).withArchitecture(built);
      Task data = LABORATORY.task(experiment);
      Network network = LABORATORY.network(experiment, data, cell);
      int written = data instanceof WritingTask writing ? writing.answerLength(length) : 0;
      Weights weights = LABORATORY.initialWeights(experiment, network);
      Program program = Program.of(network, weights, length, written, 1);
      program.load(data.heldBackBatch(length, 1, new Random(4)));
      program.forward();
      program.backward();
      return program.trace(0);
    }
  }

  /** Read-outs at every step, at the last, over the mean; all depths, directions and links. */
  static List<Wired> stacks() {
    List<Wired> all = new ArrayList<>();
    for (String task : List.of("slots", "adding", "sentiment")) {
      for (int layers = 1; layers <= 3; layers++) {
        for (boolean both : new boolean[] {false, true}) {
          for (Link link : layers == 1 ? new Link[] {Link.NONE} : Link.values()) {
            Architecture built = new Architecture(layers, both, link, Scoring.NONE, false);
            String cell =
                List.of("rnn", "lstm", "gru", "gru-torch", "lstm-peephole").get(all.size() % 5);
            all.add(new Wired(task, cell, built));
          }
        }
      }
    }
    return all;
  }

  /** All ways of looking back, before the step and after it. */
  static List<Wired> pairs() {
    List<Wired> all = new ArrayList<>();
    for (Scoring scoring : Scoring.values()) {
      for (boolean early :
          scoring == Scoring.NONE ? new boolean[] {false} : new boolean[] {false, true}) {
        for (boolean both : new boolean[] {false, true}) {
          for (int layers = 1; layers <= 2; layers++) {
            Link link = layers == 1 ? Link.NONE : Link.values()[all.size() % 3];
            Architecture built = new Architecture(layers, both, link, scoring, early);
            all.add(new Wired("reverse", List.of("gru", "lstm", "rnn").get(all.size() % 3), built));
          }
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource({"stacks", "pairs"})
  void theTermsThatAreShownComeToTheEnginesGradient(Wired wired) {
    Cell cell = CELLS.get(wired.cell());
    Derivations derived = new Derivations(cell, NotationCatalogue.builtIn().get("l4"));
    for (TracePart part : wired.trace().parts()) {
      Trace trace = part.inReadingOrder();
      for (String state : cell.states()) {
        for (int step : IntStream.of(0, trace.length() / 2, trace.length() - 1).toArray()) {
          sums(derived, trace, state, step, wired + " " + part.layer() + " " + state + " " + step);
        }
      }
    }
  }

  private static void sums(Derivations derived, Trace trace, String state, int step, String where) {
    double[] engine = trace.gradient(state, step);
    for (int unit : new int[] {0, trace.hidden() - 1}) {
      FormulaRow row = new ResultGradient(derived, trace, unit).row(state, step).orElseThrow();
      Worked worked = row.worked().orElseThrow();
      double sum = worked.lines(Role.TERM).stream().mapToDouble(WorkedLine::value).sum();
      double close = 1e-12 * Math.max(1e-3, Math.abs(engine[unit]));
      assertThat(sum).as(where + ": " + row.spoken()).isEqualTo(engine[unit], Offset.offset(close));
      assertThat(worked.result()).isEqualTo(engine[unit]);
    }
  }

  /** A mean over time has every step's share; a notation may write anything its own way. */
  @Test
  void aMeanOverTimeGivesEachStepItsShare() {
    Cell cell = CELLS.get("gru");
    Stack network =
        Stack.single(cell, CellCatalogue.heads().get("cross-entropy"), 2, 3, 4, Readout.MEAN);
    Program program = new Program(network, Networks.weights(network), 5, 1);
    Random random = new Random(3);
    program.weights().all().forEach(w -> Arrays.setAll(w.value().data, k -> random.nextGaussian()));
    program.forward();
    program.backward();
    Derivations derived = new Derivations(cell, NotationCatalogue.builtIn().get("l4"));
    for (int step = 0; step < 5; step++) {
      sums(derived, program.trace(0), "h", step, "mean " + step);
    }
    assertThat(new ResultGradient(derived, program.trace(0), 0).row("h", 1).orElseThrow().latex())
        .contains("\\frac{1}{5}");
  }

  /** A state that nothing reads any more has no gradient, and that is what stands there. */
  @Test
  void whatNothingUsesHasNoGradient() {
    Wired wired = new Wired("slots", "gru", Architecture.USUAL);
    Trace trace = wired.trace();
    Trace alone =
        (Trace)
            Proxy.newProxyInstance(
                Trace.class.getClassLoader(),
                new Class<?>[] {Trace.class},
                (proxy, method, args) ->
                    method.getName().equals("inflows") ? List.of() : method.invoke(trace, args));
    Derivations derived = new Derivations(CELLS.get("gru"), NotationCatalogue.builtIn().get("l4"));
    FormulaRow row = new ResultGradient(derived, alone, 0).row("h", 2).orElseThrow();
    assertThat(row.latex()).endsWith("=0");
  }

  @Test
  void everyNotationWritesTheFormulasOfTheWholeNetwork() {
    FormulaTypesetter typesetter = new FormulaTypesetter();
    Architecture built = new Architecture(2, true, Link.HIGHWAY, Scoring.DOT, true);
    Trace trace = new Wired("reverse", "gru", built).trace();
    for (Notation notation : NotationCatalogue.builtIn().all()) {
      CellFormulas formulas = new CellFormulas(CELLS.get("gru"), notation);
      List<String> more = new ArrayList<>(formulas.all(trace));
      more.removeAll(formulas.all());
      assertThat(more).hasSizeGreaterThan(10);
      more.stream()
          .filter(latex -> latex.contains("\\begin"))
          .limit(6)
          .forEach(latex -> assertThat(typesetter.typeset(latex).width()).isPositive());
    }
  }

  /** Attention both ways, the first state, and the step after it: each by its name. */
  @Test
  void theEncodersLastStepNamesAttentionAndTheDecoder() {
    Trace trace =
        new Wired("reverse", "gru", Architecture.USUAL.withAttention(Scoring.DOT, true)).trace();
    Derivations derived = new Derivations(CELLS.get("gru"), NotationCatalogue.builtIn().get("l4"));
    List<Arrival> last = new Arrivals(derived, trace, 0).at("h", trace.length() - 1);
    assertThat(last)
        .extracting(arrival -> arrival.origin().kind())
        .containsExactly(Origin.Kind.MEMORY, Origin.Kind.QUERY, Origin.Kind.START);
    assertThat(last.get(1).latex()).contains("ctx}_{1}");
    assertThat(last.get(2).latex())
        .contains("W_{z}^{(\\mathrm{dec})\\top}", "\\delta^{z(\\mathrm{dec})}_{1}");
  }
}
