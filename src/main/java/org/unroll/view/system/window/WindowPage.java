package org.unroll.view.system.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.Curve;
import org.unroll.lab.system.window.Course;
import org.unroll.lab.system.window.ForecastKind;
import org.unroll.lab.system.window.ForecastLane;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.lab.system.window.WindowSettings;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.view.control.Choice;
import org.unroll.view.control.Magnified;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.system.DescribedRow;
import org.unroll.view.system.StepButtons;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemEquations;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;
import org.unroll.view.system.Workings;

/** S5: AR, TDNN and NARX, which remember by a window, beside an RNN, which remembers by its state. */
public final class WindowPage extends SystemPage<WindowSettings, WindowPicture> {

  /** The page's id. */
  public static final String ID = "windows";

  /** A step well into the second half. */
  public static final int OPENING_STEP = 16;

  private static final String LETTERS = "l3";
  private static final SeriesRole[] ROLES = {
    SeriesRole.OTHER, SeriesRole.GRU, SeriesRole.SECOND, SeriesRole.RNN
  };

  private final BooleanProperty free = new SimpleBooleanProperty(this, "free", false);
  private final SystemEquations equations = new SystemEquations(LETTERS);
  private final SegmentedButtons<Course> courses;
  private final NumberRow window;
  private final SegmentedButtons<ForecastKind> kinds;
  private final StepButtons steps;
  private final Workings workings;
  private final SystemPanel hero;
  private final SystemPanel table;
  private final SystemChart learning;

  /** A page that follows a model. */
  public WindowPage(SystemFrame frame, SystemModel<WindowSettings, WindowPicture> model) {
    super(frame.texts(), ID, model);
    courses =
        new SegmentedButtons<>(
            courseChoices(), course -> model.choose(settings().withCourse(course)));
    window =
        new NumberRow(
            texts(),
            "system.windows.steps",
            NumberRange.whole(1, WindowSettings.LONGEST),
            count -> model.choose(settings().withSteps((int) count)));
    window.setPrefWidth(170);
    kinds =
        new SegmentedButtons<>(kindChoices(), kind -> model.choiceProperty().set(kind.ordinal()));
    steps = new StepButtons(texts(), model.stepProperty(), () -> Course.LENGTH);
    workings = new Workings(frame.typesetter());
    hero = hero();
    table = new SystemPanel(word("table"), word("table.formal"), new WindowTable(texts(), model));
    learning = frame.chart();
    control(new TrainButtons(texts(), model), courses, new Magnified(window));
    row(60, new double[] {1}, hero);
    row(40, new double[] {46, 54}, learning, table);
    InvalidationListener again = changed -> picture().ifPresent(this::show);
    free.addListener(again);
    begin();
  }

  private List<Choice<Course>> courseChoices() {
    return Arrays.stream(Course.values())
        .map(
            course ->
                new Choice<>(
                    course, word("course." + course.id()), word("course." + course.id() + ".hint")))
        .toList();
  }

  private List<Choice<ForecastKind>> kindChoices() {
    return Arrays.stream(ForecastKind.values())
        .map(
            kind ->
                new Choice<>(kind, word("kind." + kind.id()), word("kind." + kind.id() + ".hint")))
        .toList();
  }

  private List<Choice<Boolean>> modes() {
    return List.of(
        new Choice<>(false, word("ahead"), word("ahead.hint")),
        new Choice<>(true, word("free"), word("free.hint")));
  }

  private SystemPanel hero() {
    SeriesCanvas canvas = new SeriesCanvas(texts(), model(), free);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    HBox below = new HBox(18, steps, new SegmentedButtons<>(modes(), free::set));
    below.getStyleClass().add("system-controls");
    VBox left = new VBox(6, canvas, below);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    VBox right = new VBox(6, kinds, workings);
    right.getStyleClass().add("system-controls");
    right.setMinWidth(USE_PREF_SIZE);
    HBox both = new DescribedRow(left, right, canvas, workings);
    return new SystemPanel(word("taps"), word("taps.formal"), both);
  }

  @Override
  protected void show(WindowPicture picture) {
    ForecastKind kind = ForecastKind.values()[model().choiceProperty().get()];
    int step = Math.min(model().stepProperty().get(), Course.LENGTH - 1);
    courses.show(settings().course());
    window.show(settings().steps());
    kinds.show(kind);
    steps.refresh();
    WindowWorkings work = new WindowWorkings(texts(), picture, kind, step, free.get());
    workings.show(word("kind." + kind.id() + ".hint"), work.formulas(equations), work.lines());
    hero.answer(word("taps.answer." + settings().course().id()));
    table.answer(answer(picture));
    learning.show(chart(picture), "");
  }

  private String answer(WindowPicture picture) {
    return word(
        "table.answer",
        picture.settings().steps(),
        Numbers.plain(picture.lane(ForecastKind.TDNN).error(true)),
        Numbers.plain(picture.lane(ForecastKind.RNN).error(true)),
        Numbers.plain(picture.lastValue().free()));
  }

  private ChartSpec chart(WindowPicture picture) {
    return new ChartSpec(
        word(free.get() ? "learning.free" : "learning.ahead"),
        word("learning.formal"),
        ChartAxis.linear(texts().get("system.axis.updates")),
        ChartAxis.log(word("error"), ""),
        LineLabels.last(),
        picture.lanes().stream().map(lane -> line(picture, lane)).toList(),
        List.of(new ReferenceLine(word("last"), picture.lastValue().of(free.get()))),
        Optional.empty());
  }

  /** What is fitted at once is a level. */
  private Series line(WindowPicture picture, ForecastLane lane) {
    Curve own = lane.curve(free.get());
    Curve drawn =
        lane.kind() == ForecastKind.AR
            ? own.levelAlong(picture.lane(ForecastKind.RNN).curve(free.get()))
            : own;
    return new Series(word("kind." + lane.kind().id()), ROLES[lane.kind().ordinal()], drawn);
  }
}
