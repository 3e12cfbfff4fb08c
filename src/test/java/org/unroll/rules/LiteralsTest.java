package org.unroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not stand in the source as it is: colours and sentences. */
class LiteralsTest {

  private static final Pattern HEX_COLOUR =
      Pattern.compile(".*#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\b.*", Pattern.DOTALL);
  private static final Set<String> COLOUR_TYPES =
      Set.of("Color", "Paint", "javafx.scene.paint.Color");
  private static final Set<String> SHOWS_TEXT =
      Set.of(
          "setText",
          "setTitle",
          "setPromptText",
          "setHeaderText",
          "setContentText",
          "setAccessibleText",
          "setAccessibleHelp",
          "setAccessibleRoleDescription");
  private static final Set<String> TEXT_CONTROLS =
      Set.of(
          "Label",
          "Button",
          "ToggleButton",
          "RadioButton",
          "CheckBox",
          "Hyperlink",
          "Text",
          "Tooltip",
          "MenuItem",
          "Menu",
          "Tab",
          "TitledPane");
  private static final Pattern WORD = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);

  @Test
  void coloursStandInTheStylesheetsOnly() {
    assertThat(find(LiteralsTest::isColour))
        .as(
            "colours written into Java: make each a token of the theme, so that one file makes a"
                + " theme")
        .isEmpty();
  }

  @Test
  void sentencesStandInTheTextBundlesOnly() {
    assertThat(find(LiteralsTest::isShownSentence))
        .as(
            "words shown to people: move each to assets/texts, so that it can be said in any"
                + " language")
        .isEmpty();
  }

  private static boolean isColour(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text && HEX_COLOUR.matcher(text).matches();
    }
    if (tree instanceof NewClassTree made) {
      return COLOUR_TYPES.contains(made.getIdentifier().toString())
          && hasLiteral(made.getArguments());
    }
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && COLOUR_TYPES.contains(select.getExpression().toString())
        && hasLiteral(call.getArguments());
  }

  private static boolean isShownSentence(ExpressionTree tree) {
    if (tree instanceof NewClassTree made) {
      return TEXT_CONTROLS.contains(made.getIdentifier().toString())
          && made.getArguments().stream().anyMatch(LiteralsTest::isWords);
    }
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && SHOWS_TEXT.contains(select.getIdentifier().toString())
        && call.getArguments().stream().anyMatch(LiteralsTest::isWords);
  }

  private static boolean isWords(ExpressionTree tree) {
    return tree instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && WORD.matcher(text).matches();
  }

  private static boolean hasLiteral(List<? extends ExpressionTree> arguments) {
    return arguments.stream().anyMatch(LiteralTree.class::isInstance);
  }

  private static List<String> find(java.util.function.Predicate<ExpressionTree> wanted) {
    Sources sources = Sources.ofTheProgram();
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        private void look(ExpressionTree tree) {
          if (wanted.test(tree)) {
            found.add(sources.place(unit, tree) + "  " + tree);
          }
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void none) {
          look(tree);
          return super.visitLiteral(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
          look(tree);
          return super.visitNewClass(tree, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
          look(tree);
          return super.visitMethodInvocation(tree, null);
        }
      }.scan(unit, null);
    }
    return found;
  }
}
