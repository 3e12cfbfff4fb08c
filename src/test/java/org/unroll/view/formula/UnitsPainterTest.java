package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Trace;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.stage.Brush;

/** A map of all units and steps is painted in every frame while somebody drags. */
class UnitsPainterTest {

  private static final int LENGTH = 20;

  /** A gradient for its colour, one for the largest of all. */
  private static final int EACH = 2;

  private final AtomicInteger asked = new AtomicInteger();

  /** The trace, which counts how often it is asked for a gradient. */
  private Trace counting(Trace trace) {
    return (Trace)
        Proxy.newProxyInstance(
            Trace.class.getClassLoader(),
            new Class<?>[] {Trace.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("gradient")) {
                asked.incrementAndGet();
              }
              try {
                return method.invoke(trace, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void theMapAsksForEachStepsGradientsAFewTimesAndNotForEachField() {
    Cell lstm = CellCatalogue.builtIn().get("lstm");
    Program program = Programs.random("lstm", LENGTH, 1);
    program.forward();
    program.backward();
    Timeline line = new Timeline(LENGTH, StepScript.of(lstm));
    UnitsPicture picture =
        new UnitsPicture(
            new FormulaContent(lstm, counting(program.trace(0))), "f", line.at(line.last()), 0);
    Toolkit.run(
        () -> {
          Canvas canvas = new Canvas(300, 200);
          Brush brush = new Brush(canvas.getGraphicsContext2D(), t -> Color.GRAY, "Inter", 1);
          UnitsLayout layout = UnitsLayout.of(300, 200, picture.units());
          new UnitsPainter(brush, Texts.of(Language.ENGLISH), picture, layout).paint();
        });
    assertThat(asked.get()).isBetween(LENGTH, EACH * LENGTH);
  }
}
