package org.unroll.view.system.deep;

import java.util.Arrays;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.lab.system.deep.DeepStep;
import org.unroll.model.SystemModel;
import org.unroll.view.control.Choice;
import org.unroll.view.control.Magnified;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.system.DescribedRow;
import org.unroll.view.system.StepButtons;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;

/** S6: backpropagation step by step, and what becomes of delta in a deep network. */
public final class DeepPage extends SystemPage<DeepSettings, DeepPicture> {

  /** The page's id. */
  public static final String ID = "backprop";

  private final IntegerProperty unit = new SimpleIntegerProperty(this, "unit", 0);
  private final SegmentedButtons<DeepKind> kinds;
  private final NumberRow depth;
  private final StepButtons steps;
  private final DeepAlgorithm algorithm;
  private final SystemChart norms;
  private final SystemChart learning;

  /** A page that follows a model. */
  public DeepPage(SystemFrame frame, SystemModel<DeepSettings, DeepPicture> model) {
    super(frame.texts(), ID, model);
    kinds = new SegmentedButtons<>(choices(), kind -> model.choiceProperty().set(kind.ordinal()));
    depth =
        new NumberRow(
            texts(),
            "system.backprop.depth",
            NumberRange.whole(1, DeepSettings.DEEPEST),
            layers -> model.choose(settings().withDepth((int) layers)));
    depth.setPrefWidth(170);
    steps = new StepButtons(texts(), model.stepProperty(), this::count);
    algorithm = new DeepAlgorithm(texts(), frame.typesetter());
    norms = frame.chart();
    learning = frame.chart();
    control(new TrainButtons(texts(), model), kinds, new Magnified(depth));
    row(58, new double[] {1}, hero());
    row(42, new double[] {55, 45}, norms, learning);
    InvalidationListener again = changed -> picture().ifPresent(this::show);
    unit.addListener(again);
    begin();
  }

  private List<Choice<DeepKind>> choices() {
    return Arrays.stream(DeepKind.values())
        .map(
            kind ->
                new Choice<>(kind, word("kind." + kind.id()), word("kind." + kind.id() + ".hint")))
        .toList();
  }

  private SystemPanel hero() {
    DeepCanvas canvas = new DeepCanvas(texts(), model(), unit);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    VBox left = new VBox(6, canvas, steps);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    algorithm.setMinWidth(USE_PREF_SIZE);
    HBox both = new DescribedRow(left, algorithm, canvas, algorithm);
    return new SystemPanel(word("steps"), word("steps.formal"), both);
  }

  private int count() {
    return DeepStep.count(settings().depth());
  }

  @Override
  protected void show(DeepPicture picture) {
    DeepKind kind = DeepKind.values()[model().choiceProperty().get()];
    DeepStep step = DeepStep.of(picture.settings().depth(), model().stepProperty().get());
    kinds.show(kind);
    depth.show(settings().depth());
    steps.refresh();
    algorithm.show(picture, kind, step, unit.get());
    DeepCharts charts = new DeepCharts(texts(), picture);
    norms.show(charts.norms(), charts.arrives());
    learning.show(charts.learning(), "");
  }
}
