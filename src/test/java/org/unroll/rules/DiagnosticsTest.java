package org.unroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellFault;
import org.unroll.expr.ShapeMismatch;
import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** Whatever can be wrong has a sentence in every language, with a place for every detail. */
class DiagnosticsTest {

  private static final Pattern GAP = Pattern.compile("%(?:(\\d+)\\$)?s");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  static Stream<Diagnostic.Kind> kinds() {
    return Packages.classes().stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Diagnostic.Kind.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Diagnostic.Kind.class::cast);
  }

  @Test
  void thereAreKindsOfCellsAndShapes() {
    List<Diagnostic.Kind> all = kinds().toList();
    assertThat(all).contains(CellFault.values()).contains(ShapeMismatch.Kind.values());
    assertThat(all).extracting(Diagnostic.Kind::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindHasItsSentence(Language language) {
    Texts texts = Texts.of(language);
    assertThat(kinds().map(Diagnostic.Kind::key).filter(key -> !texts.has(key)))
        .as("add these keys to %s", language.resource())
        .isEmpty();
  }

  /** What a Chinese sentence leaves out nobody can read there. */
  @ParameterizedTest
  @MethodSource("kinds")
  void everyDetailOfACellHasItsPlaceInBothLanguages(Diagnostic.Kind kind) {
    if (kind.key().matches("problem\\.(cell|shape|data|task|results)\\..*")) {
      for (Language language : Language.values()) {
        String sentence = Texts.of(language).get(kind.key(), numbered());
        assertThat(details(sentence)).as(sentence).isEqualTo(details(withPlaces(kind.english())));
      }
    }
  }

  /** The window and the command line say the same of a cell. */
  @Test
  void theEnglishSentenceOfACellIsTheSameEverywhere() {
    Texts english = Texts.of(Language.ENGLISH);
    List<Diagnostic.Kind> ofCells = new ArrayList<>(List.of(CellFault.values()));
    ofCells.addAll(List.of(ShapeMismatch.Kind.values()));
    for (Diagnostic.Kind kind : ofCells) {
      assertThat(english.get(kind.key(), numbered())).isEqualTo(withPlaces(kind.english()));
    }
  }

  @Test
  void noSentenceIsLeftOver() {
    Set<String> known = kinds().map(Diagnostic.Kind::key).collect(Collectors.toSet());
    Stream.of("line", "place", "file").forEach(words -> known.add("problem.cell." + words));
    known.add("problem.shape.number");
    assertThat(Texts.of(Language.ENGLISH).keys())
        .filteredOn(
            key -> key.matches("problem\\.(cell|shape|text|network|data|task|results)\\..*"))
        .isSubsetOf(known);
  }

  /** One that speaks English only cannot be told in the window; those left out never get there. */
  @Test
  void everyProblemIsToldInEveryLanguage() {
    List<String> ofFilesThatComeWithTheProgram = List.of("EntryProblem", "NotationProblem");
    List<String> ofTheCommandLine = List.of("CaseProblem");
    assertThat(Packages.classes())
        .filteredOn(type -> type.getSimpleName().endsWith("Problem"))
        .filteredOn(type -> type.isAssignableTo(Exception.class))
        .filteredOn(type -> !ofFilesThatComeWithTheProgram.contains(type.getSimpleName()))
        .filteredOn(type -> !ofTheCommandLine.contains(type.getSimpleName()))
        .hasSizeGreaterThan(6)
        .allMatch(type -> type.isAssignableTo(Diagnosed.class));
  }

  /** Details that show their number. */
  private static Object[] numbered() {
    return new Object[] {"{0}", "{1}", "{2}", "{3}", "{4}"};
  }

  private static Set<String> details(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code %s} and {@code %2$s} as {@code {0}} and {@code {1}}. */
  private static String withPlaces(String english) {
    Matcher gap = GAP.matcher(english);
    StringBuilder text = new StringBuilder();
    int next = 0;
    while (gap.find()) {
      int place = gap.group(1) == null ? next++ : Integer.parseInt(gap.group(1)) - 1;
      gap.appendReplacement(text, "{" + place + "}");
    }
    return gap.appendTail(text).toString();
  }
}
