package org.unroll.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotationParserTest {

  private static final String HEAD = "rank: 9\nsource: a test\n";

  @Test
  void aStarHandsTheRestOfTheNameOn() {
    Notation notation = parse("W_* = U_{*}\nW_f = F\nsuffix g = c\n");
    assertThat(notation.letters("W_i", true, Time.NOW)).containsExactly("U_{i}");
    assertThat(notation.letters("W_g", true, Time.NOW)).containsExactly("U_{c}");
    assertThat(notation.letters("W_f", true, Time.NOW)).containsExactly("F");
  }

  @Test
  void whatTheTableDoesNotHaveKeepsItsLetters() {
    Notation below = parse("");
    assertThat(below.letters("p_i", true, Time.NOW)).containsExactly("p_{i}");
    assertThat(below.letters("memo_1", false, Time.BEFORE))
        .containsExactly("\\mathrm{memo}_{1,t-1}");
    Notation above = parse("time: above\n");
    assertThat(above.letters("k", false, Time.NEXT)).containsExactly("k^{t+1}");
  }

  @Test
  void timeIsFilledIn() {
    Notation notation = parse("f = z^{f[,@]}\nq = \\tilde{h}^{@-}\n");
    assertThat(notation.letters("f", false, Time.NOW)).containsExactly("z^{f}");
    assertThat(notation.letters("f", false, Time.NEXT)).containsExactly("z^{f,t+1}");
    assertThat(notation.letters("q", false, Time.NOW)).containsExactly("\\tilde{h}^{t-1}");
  }

  @Test
  void twoMatricesAreOneWhereTheTableSaysSo() {
    Notation notation = parse("U_* W_* = W^{*}\n");
    assertThat(notation.joint("U_f", "W_f")).contains("W^{f}");
    assertThat(notation.joint("W_f", "U_f")).isEmpty();
    assertThat(notation.joint("U_f", "W_i")).isEmpty();
  }

  @Test
  void problemsNameThePlaceAndWhatWouldBeRight() {
    assertProblem("x", "x.notation, line 3: \"x\" is neither \"name = letters\"");
    assertProblem("x = \\hat{x", "line 3: the braces of \"\\hat{x\" do not pair up.");
    assertProblem("x = }x{", "do not pair up");
    assertProblem("x = y_{*}", "the letters have a star but \"x\" has none");
    assertProblem("x = y\nx = z", "line 4: \"x\" has letters already");
    assertProblem(
        "order: mine", "order cannot be \"mine\"; it is \"input first\" or \"state first\".");
    assertProblem("colour: red", "there is no setting \"colour\"; known are rank, source, order");
    assertProblem("rank: first", "the rank \"first\" is no whole number");
    assertThatThrownBy(() -> NotationParser.parse("x", "x = y"))
        .isInstanceOf(NotationProblem.class)
        .hasMessageContaining("rank: 3");
  }

  @Test
  void lettersInDrawingsHaveNoTimeAndNoTex() {
    NotationCatalogue notations = NotationCatalogue.builtIn();
    assertThat(notations.get("l2").plain("f", false)).isEqualTo(new PlainLetter("z", "f", ""));
    assertThat(notations.get("l2").plain("n", false)).isEqualTo(new PlainLetter("h", "\u2032", ""));
    assertThat(notations.get("l4").plain("g", false)).isEqualTo(new PlainLetter("\u0108", "", ""));
    assertThat(notations.get("l0").plain("g", false).base()).isEqualTo("c\u0303");
    assertThat(notations.get("d2l").plain("n", false))
        .isEqualTo(new PlainLetter("H", "\u02dc", ""));
    assertThat(notations.get("pytorch").plain("b_f", true))
        .isEqualTo(new PlainLetter("b", "", "if"));
    assertThat(notations.get("l3").plain("h", false).toString()).isEqualTo("s");
  }

  @Test
  void marksCanBeReadBack() {
    List<Mark> marks =
        List.of(
            new Mark("f", true, Time.NEXT),
            new Mark("h", false, Time.BEFORE),
            new Mark("f.0", true, Time.NOW));
    assertThat(Mark.of(Mark.id(marks))).isEqualTo(marks);
  }

  private static void assertProblem(String table, String words) {
    assertThatThrownBy(() -> parse(table))
        .isInstanceOf(NotationProblem.class)
        .hasMessageContaining(words);
  }

  private static Notation parse(String table) {
    return NotationParser.parse("x", HEAD + table);
  }
}
