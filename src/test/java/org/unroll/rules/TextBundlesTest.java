package org.unroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every text that the program asks for is there in every language, and none is left over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextBundlesTest {

  /** Beginnings of keys whose end is made at run time, such as the id of a task. */
  static final List<String> MADE_AT_RUN_TIME =
      List.of(
          "task.",
          "chart.sweep.",
          "notation.",
          "cell.",
          "optimizer.",
          "init.",
          "panel.init.number.",
          "screen.",
          "shortcut.",
          "theme.",
          "shortcut.",
          "moment.",
          "stage.",
          "transport.",
          "inside.",
          "fold.",
          "depth.",
          "lab.",
          "figure.",
          "film.",
          "pin.",
          "start.",
          "question.",
          "slip.",
          "system.",
          "problem.text.",
          "problem.data.",
          "problem.task.",
          "problem.results.",
          "problem.network.",
          "problem.cell.",
          "problem.shape.",
          "panel.layers.",
          "panel.directions.",
          "panel.link.",
          "panel.attention.",
          "stage.tier.",
          "problem.diverged.",
          "problem.export.");

  /** End of the key of a tooltip; the key before it is that of the control's own words. */
  private static final String HINT = ".hint";

  private static final Path FOLDER = Path.of("assets", "texts");
  private static final String ENGLISH = "unroll.properties";
  private static final String CHINESE = "unroll_zh_CN.properties";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private final Set<String> asked = new TreeSet<>();
  private final Set<String> beginnings = new TreeSet<>();
  private final Set<String> mentioned = new TreeSet<>();

  @BeforeAll
  void readTheSources() {
    for (CompilationUnitTree unit : Sources.ofTheProgram().units()) {
      new KeyScanner().scan(unit, null);
    }
  }

  @Test
  void nothingIsMissingInEnglish() throws IOException {
    assertComplete(ENGLISH, asked);
  }

  @Test
  void nothingIsMissingInChinese() throws IOException {
    assertComplete(CHINESE, asked);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertComplete(CHINESE, bundle(ENGLISH).keySet());
    assertComplete(ENGLISH, bundle(CHINESE).keySet());
  }

  @Test
  void noTextIsObsolete() throws IOException {
    Set<String> unused = new TreeSet<>(bundle(ENGLISH).keySet());
    unused.removeAll(mentioned);
    unused.removeIf(key -> MADE_AT_RUN_TIME.stream().anyMatch(key::startsWith));
    unused.removeIf(key -> key.endsWith(HINT) && mentioned.contains(beforeHint(key)));
    assertThat(unused)
        .as("texts that no code asks for; delete these lines from both files in %s", FOLDER)
        .isEmpty();
  }

  @Test
  void keysMadeAtRunTimeHaveADeclaredBeginning() {
    assertThat(beginnings)
        .as("beginnings of keys; add a new one to MADE_AT_RUN_TIME and see that its keys exist")
        .allMatch(beginning -> MADE_AT_RUN_TIME.stream().anyMatch(beginning::startsWith));
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() throws IOException {
    Map<String, String> english = bundle(ENGLISH);
    Map<String, String> chinese = bundle(CHINESE);
    for (String key : english.keySet()) {
      assertThat(places(chinese.getOrDefault(key, english.get(key))))
          .as("places such as {0} of %s in %s", key, CHINESE)
          .isEqualTo(places(english.get(key)));
    }
  }

  private static String beforeHint(String key) {
    return key.substring(0, key.length() - HINT.length());
  }

  private static void assertComplete(String file, Collection<String> wanted) throws IOException {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(bundle(file).keySet());
    String lines = missing.stream().map(key -> key + "=").collect(Collectors.joining("\n"));
    assertThat(missing).as("paste into %s and fill in:%n%s", FOLDER.resolve(file), lines).isEmpty();
  }

  private static Map<String, String> bundle(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      properties.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** Collects the keys given to {@code texts.get(...)} and every string that could be a key. */
  private final class KeyScanner extends TreeScanner<Void, Void> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("get")
          && select.getExpression().toString().matches("(.*\\.)?texts(\\(\\))?")
          && !call.getArguments().isEmpty()) {
        key(call.getArguments().get(0));
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      if (literal.getValue() instanceof String text) {
        mentioned.add(text);
      }
      return null;
    }

    private void key(ExpressionTree tree) {
      if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        asked.add(text);
      } else if (tree instanceof ConditionalExpressionTree either) {
        key(either.getTrueExpression());
        key(either.getFalseExpression());
      } else if (tree instanceof ParenthesizedTree inner) {
        key(inner.getExpression());
      } else if (tree instanceof BinaryTree sum) {
        beginning(sum);
      }
    }

    private void beginning(ExpressionTree tree) {
      if (tree instanceof BinaryTree sum) {
        beginning(sum.getLeftOperand());
      } else if (tree instanceof LiteralTree literal) {
        beginnings.add(literal.getValue().toString());
      }
    }
  }
}
