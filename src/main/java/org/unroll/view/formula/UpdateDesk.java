package org.unroll.view.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;
import org.unroll.lab.UpdateNumbers;
import org.unroll.model.Pin;
import org.unroll.network.Network;
import org.unroll.notation.Notation;

/**
 * Which weight is followed through an update, and the rule that moves it. Without a wish it is the matrix
 * of the equation that is looked at with the largest gradient in the unit's row.
 */
final class UpdateDesk {

  private static final List<String> READOUT = List.of("V", "b_y");

  private final FormulaContent content;
  private final Notation notation;
  private final Optional<Pin> wanted;

  /**
   * The update of a network.
   *
   * @param wanted the weight that somebody chose
   */
  UpdateDesk(FormulaContent content, Notation notation, Optional<Pin> wanted) {
    this.content = content;
    this.notation = notation;
    this.wanted = wanted;
  }

  /** The weight that somebody chose, if the network has it. */
  Optional<Pin> chosen() {
    return wanted.filter(
        pin -> isReadout(pin.name()) || weights(content.cell()).contains(pin.name()));
  }

  private static boolean isReadout(String name) {
    return READOUT.contains(name);
  }

  private static List<String> weights(Cell cell) {
    return cell.weights().stream().map(weight -> weight.getKey().name()).toList();
  }

  /** The equation whose weights are looked at: another one where the one that was meant has none. */
  String equation(String meant) {
    Cell cell = content.cell();
    return chosen()
        .flatMap(
            pin -> cell.equations().stream().filter(e -> uses(e.value(), pin.name())).findFirst())
        .or(() -> cell.equation(meant).filter(e -> !weightsOf(e).isEmpty()))
        .or(() -> cell.equations().stream().filter(e -> !weightsOf(e).isEmpty()).findFirst())
        .map(Equation::name)
        .orElse(meant);
  }

  private List<String> weightsOf(Equation equation) {
    return weights(content.cell()).stream().filter(name -> uses(equation.value(), name)).toList();
  }

  private static boolean uses(Expr expr, String name) {
    return expr instanceof Apply apply
        ? apply.args().stream().anyMatch(arg -> uses(arg, name))
        : expr.equals(Symbol.now(name));
  }

  /** The number that is followed; empty while the next update is not known. */
  Optional<UpdateContent> followed(String equation, int unit) {
    return content.next().flatMap(numbers -> followed(numbers, equation, unit));
  }

  private Optional<UpdateContent> followed(UpdateNumbers numbers, String equation, int unit) {
    return chosen()
        .flatMap(pin -> asked(numbers, pin, unit))
        .or(
            () ->
                content.cell().equation(equation).stream()
                    .flatMap(e -> weightsOf(e).stream())
                    .map(name -> UpdateContent.of(numbers, content.layer(), name, unit, -1))
                    .flatMap(Optional::stream)
                    .max(
                        Comparator.comparing((UpdateContent one) -> one.weight().rows() > 1)
                            .thenComparing(one -> Math.abs(one.gradient()))));
  }

  private Optional<UpdateContent> asked(UpdateNumbers numbers, Pin pin, int unit) {
    String own = pin.layer().equals(Pin.AT_WORK) ? content.layer() : pin.layer();
    String layer = isReadout(pin.name()) ? Network.HEAD : own;
    int columns = numbers.weight(layer + "." + pin.name()).map(w -> w.columns()).orElse(1);
    int column = pin.isWeight() ? pin.place() % columns : -1;
    return UpdateContent.of(numbers, layer, pin.name(), unit, column);
  }

  /** The rule with the numbers of the weight, as far as they are known. */
  FormulaRow row(String equation, int unit) {
    return followed(equation, unit).map(this::row).orElseGet(() -> unknown(equation));
  }

  private FormulaRow row(UpdateContent update) {
    UpdateLaw law = new UpdateLaw(content.cell(), notation, update.numbers().rule(), update.name());
    Worked worked = new UpdateLines(notation, update, law).worked();
    return new FormulaRow(
        List.of(update.name()), law.formula(), law.spoken(update.name()), Optional.of(worked));
  }

  private FormulaRow unknown(String equation) {
    String name =
        chosen()
            .map(Pin::name)
            .or(
                () ->
                    content.cell().equation(equation).stream()
                        .flatMap(e -> weightsOf(e).stream())
                        .findFirst())
            .orElse(READOUT.get(0));
    UpdateLaw law = new UpdateLaw(content.cell(), notation, content.rule(), name);
    return new FormulaRow(List.of(name), law.formula(), law.spoken(name), Optional.empty());
  }
}
