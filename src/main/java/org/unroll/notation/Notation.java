package org.unroll.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one lecture writes: which letters it uses, and how it arranges them. Nothing here changes what is
 * computed. Made by {@link NotationParser} from a table file.
 */
public final class Notation {

  /** Which product of a sum is written first. */
  public enum Order {
    /** W h + U x + b. */
    STATE_FIRST,
    /** W x + U h + b. */
    INPUT_FIRST
  }

  private final String id;
  private final int rank;
  private final String source;
  private final Map<Setting, String> settings;
  private final NameTable names;
  private final Set<String> inlined;

  Notation(
      String id,
      int rank,
      String source,
      Map<Setting, String> settings,
      NameTable names,
      Set<String> inlined) {
    this.id = id;
    this.rank = rank;
    this.source = source;
    this.settings = Map.copyOf(settings);
    this.names = names;
    this.inlined = Set.copyOf(inlined);
  }

  /** Catalogue id, such as {@code l4}. */
  public String id() {
    return id;
  }

  /** Place in a list of notations. */
  int rank() {
    return rank;
  }

  /** Whose way of writing this is. */
  public String source() {
    return source;
  }

  /** Which product of a sum comes first. */
  Order order() {
    return setting(Setting.ORDER).equals("state first") ? Order.STATE_FIRST : Order.INPUT_FIRST;
  }

  /** Whether vectors are rows, so that weights stand on their right. */
  public boolean rows() {
    return setting(Setting.VECTORS).equals("rows");
  }

  /** The sign of the product number by number. */
  String times() {
    return setting(Setting.TIMES);
  }

  /** The name of the sigmoid function. */
  String sigmoid() {
    return setting(Setting.SIGMOID);
  }

  /** The letter of the loss. */
  String loss() {
    return setting(Setting.LOSS);
  }

  /** Whether a name is never shown: the expression it stands for is shown instead. */
  boolean inlines(String name) {
    return inlined.contains(name);
  }

  /**
   * The letters of a name, in parts where the lecture writes two for it, such as two biases.
   *
   * @param constant whether it is the same at every step, as a weight is
   */
  List<String> letters(String name, boolean constant, Time time) {
    return letters(name, constant, Elsewhere.HERE, time);
  }

  /** The same for a name of another layer. */
  List<String> letters(String name, boolean constant, Elsewhere where, Time time) {
    String letters =
        Optional.ofNullable(where.letters().get(name))
            .or(() -> names.find(name))
            .orElseGet(() -> own(name, constant));
    return List.of(where.fill(letters, time).split(" \\+ "));
  }

  /**
   * The letters of a name without TeX and without its time, for small places in drawings; of letters in
   * parts the first.
   *
   * @param constant whether it is the same at every step, as a weight is
   */
  public PlainLetter plain(String name, boolean constant) {
    String letters = names.find(name).orElseGet(() -> own(name, constant));
    return PlainLetter.of(letters.split(" \\+ ")[0]);
  }

  /** The letters of what a level hands on that is not its result alone, with the step's sign in them. */
  public String handedOn(String result) {
    String letters = names.find(result).orElseGet(() -> own(result, false));
    int end = letters.indexOf(above() ? '^' : '_');
    return end < 0
        ? "\\bar{" + letters + "}"
        : "\\bar{" + letters.substring(0, end) + "}" + letters.substring(end);
  }

  /** The letter of two matrices written as one, if the lecture joins them. */
  Optional<String> joint(String first, String second) {
    return names.find(first + " " + second);
  }

  /** What stands in the outermost brackets of an equation. */
  String net(String equation, Elsewhere where, Time time) {
    String letters = names.find("net " + equation).orElseGet(() -> net(equation));
    return where.fill(letters, time);
  }

  /**
   * The letter of something in an optimiser's rule.
   *
   * @param name such as {@code rate}; as in the table of a notation behind the word {@code update}
   */
  public String ofUpdate(String name) {
    return names.find("update " + name).orElseGet(() -> UpdateLetters.usual(name));
  }

  /** The letter of the gradient of {@link #net}, if the lecture has one. */
  Optional<String> error(String equation, Elsewhere where, Time time) {
    return names.find("error " + equation).map(letters -> where.fill(letters, time));
  }

  private String net(String equation) {
    String index = names.suffix(equation);
    return above() ? "a^{" + index + ",@}" : "a^{" + index + "}_{@}";
  }

  /** The cell's own letters, for a name the table does not have: what follows an underscore is an index. */
  private String own(String name, boolean constant) {
    String[] parts = name.split("_", 2);
    String base = parts[0].length() > 1 ? "\\mathrm{" + parts[0] + "}" : parts[0];
    String index = parts.length > 1 ? parts[1] : "";
    if (constant) {
      return index.isEmpty() ? base : base + "_{" + index + "}";
    }
    if (above()) {
      return base + "^{@}" + (index.isEmpty() ? "" : "_{" + index + "}");
    }
    return base + "_{" + (index.isEmpty() ? "" : index + ",") + "@}";
  }

  private boolean above() {
    return setting(Setting.TIME).equals("above");
  }

  private String setting(Setting setting) {
    return settings.getOrDefault(setting, setting.normal());
  }

  @Override
  public String toString() {
    return id;
  }
}
