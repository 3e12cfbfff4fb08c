package org.unroll.view.cell;

import java.util.List;
import java.util.stream.Collectors;
import org.unroll.cell.Equation;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.text.Numbers;
import org.unroll.view.stage.LayerNames;

/** Says in one plain sentence what happens inside the cell at a moment, with the true numbers. */
final class CellExplanation {

  private final CellWords words;

  CellExplanation(CellWords words) {
    this.words = words;
  }

  String title(CellPicture picture) {
    String title =
        words.plain("title." + (picture.progress().hasTurned() ? "backward" : "forward"));
    List<TracePart> parts = picture.trace().parts();
    int work = picture.progress().moment().part();
    boolean layered = parts.size() > 1 && work < parts.size();
    return layered
        ? words.say("title.layer", title, new LayerNames(words.texts(), parts).of(parts.get(work)))
        : title;
  }

  /** The sentence below the title. */
  String of(CellPicture picture) {
    Moment moment = picture.progress().moment();
    return switch (moment.phase()) {
      case START -> words.plain("say.start");
      case UPDATE -> words.say("say.update", moment.length());
      case FORWARD -> forward(picture, moment);
      case BACKWARD -> backward(picture, moment);
    };
  }

  private String forward(CellPicture picture, Moment moment) {
    Diagram diagram = picture.diagram();
    if (moment.isWhole() && !diagram.cell().gates().isEmpty()) {
      return gates(picture);
    }
    String wanted = moment.equation().orElse(lastOf(diagram));
    Equation equation = diagram.cell().equation(wanted).orElseThrow();
    Part part = diagram.part(equation.name());
    String name = words.name(diagram.cell().id(), part.symbol());
    if (!picture.hasValue(part)) {
      return words.say("say.operation", name);
    }
    double mean = Scales.mean(picture.value(part));
    boolean gate = new Gates(diagram.cell()).isGate(part.symbol());
    return words.say(gate ? "say.gate" : "say.value", name, Numbers.fixed(mean, 2));
  }

  /** After a whole step: how far each gate is open. */
  private String gates(CellPicture picture) {
    Diagram diagram = picture.diagram();
    String all =
        diagram.cell().gates().stream()
            .map(diagram::part)
            .map(
                part ->
                    words.say(
                        "say.gates.one",
                        words.name(diagram.cell().id(), part.symbol()),
                        Numbers.fixed(Scales.mean(picture.value(part)), 2)))
            .collect(Collectors.joining(words.plain("say.gates.and")));
    return words.say("say.gates", all);
  }

  private static String lastOf(Diagram diagram) {
    List<Equation> equations = diagram.cell().equations();
    return equations.get(equations.size() - 1).name();
  }

  /** How much of a state's error crosses the cell, and that no weight stands in its way if none does. */
  private String backward(CellPicture picture, Moment moment) {
    if (moment.operation().isPresent()) {
      return words.plain("say.operation.back");
    }
    for (String state : picture.diagram().cell().states()) {
      if (!picture.diagram().conveyor(state).isEmpty()) {
        return crossing(picture, state, "say.conveyor");
      }
    }
    return crossing(picture, picture.diagram().cell().states().get(0), "say.through");
  }

  private String crossing(CellPicture picture, String state, String key) {
    Part out = picture.diagram().part(state + "[t-1]");
    if (out == null || !picture.hasGradient(out)) {
      return words.plain("say.turned");
    }
    double total = Scales.norm(picture.trace().gradient(state, picture.step()));
    double handed = Scales.norm(picture.gradient(out));
    return words.say(key, state, Numbers.significant(total, 2), Numbers.significant(handed, 2));
  }

  /** Everything in words, for who listens. */
  String describe(CellPicture picture) {
    Diagram diagram = picture.diagram();
    StringBuilder said = new StringBuilder(title(picture)).append(", ");
    int step = picture.step();
    String input = picture.scene().content().example().inputs().get(step);
    said.append(words.say("hit.step", step + 1, input)).append('\n').append(of(picture));
    for (Part part : diagram.parts().values()) {
      String name = words.name(diagram.cell().id(), part.symbol());
      boolean named = !part.id().contains(".") && !part.is(Part.Kind.INPUT);
      if (named && picture.hasGradient(part)) {
        String norm = Numbers.significant(Scales.norm(picture.gradient(part)), 2);
        said.append('\n').append(words.say("describe.gradient", name, norm));
      } else if (named && picture.hasValue(part)) {
        String mean = Numbers.fixed(Scales.mean(picture.value(part)), 2);
        said.append('\n').append(words.say("describe.value", name, mean));
      }
    }
    return said.toString();
  }
}
