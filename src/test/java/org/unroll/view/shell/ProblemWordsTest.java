package org.unroll.view.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.analysis.CellCheck;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.cell.CellProblem;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.TaskFault;
import org.unroll.task.TaskName;
import org.unroll.task.TaskProblem;
import org.unroll.task.TextProblem;
import org.unroll.task.data.DataProblem;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.TableColumns;
import org.unroll.text.Language;
import org.unroll.text.Texts;

class ProblemWordsTest {

  private static String told(Exception problem, Language language) {
    return new ProblemWords(Texts.of(language)).of(problem);
  }

  /** Reads and inspects a cell; semicolons end its lines. */
  private static CellProblem problem(String text) {
    Cell head = CellCatalogue.heads().get("squared-error");
    return catchThrowableOfType(
        CellProblem.class,
        () -> CellCheck.require(CellParser.parse("bad", text.replace(";", "\n")), head));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "states: h;h = tanh(W*x + y)     | 第 2 行第 16 列：y 没有定义；权重矩阵以大写字母开头，权重向量以 b、p 或 v 开头",
        "states: h;h = tanh(W*x          | 第 2 行第 13 列：这里应是右括号，却是行尾",
        "states: h;h = tanh(W*x + W*h)   | 第 2 行：方程 h 中：W*h[t-1]：不能用 H×D 乘 H（W: H×D, h[t-1]: H）",
        "states: h;h = tanh(U*3)         | 第 2 行：方程 h 中：U*3：矩阵右边必须是依赖输入或状态的向量（U: H×1）",
        "h = tanh(W*x)                   | 第 1 行第 1 列：h 从未用到；请在后面的方程里使用它，或删去这一行",
        "states: h;initial: U = ones;h = tanh(U*h + W*x) | 第 2 行：抬头 initial"
            + " 中：没有名为“ones”的初始化方法。已知的有：uniform, xavier, orthogonal, identity, radius, sparse,"
            + " gaussian, constant。",
      })
  void aChineseWindowIsToldInChinese(String text, String sentence) {
    assertThat(told(problem(text), Language.CHINESE)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h = tanh(W*x)",
        "states: h;h = tanh(W*x + W*h)",
        "states: h;h = tanh(W*x",
        "states: h;h = tanh(W*x)\0",
        "states: h;initial: U = sparse 0;h = tanh(U*h + W*x)",
        "states: h;inputs: x, z;h = tanh(W*x + V*z)",
      })
  void anEnglishWindowSaysWhatTheCommandLineSays(String text) {
    CellProblem problem = problem(text);
    assertThat(told(problem, Language.ENGLISH)).isEqualTo(problem.getMessage());
  }

  @Test
  void theFileIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("mine.cell"), "states: h\nh = tanh(W*x + z)\n");
    CellProblem problem =
        catchThrowableOfType(CellProblem.class, () -> CellCatalogue.builtIn().get(file.toString()));
    assertThat(told(problem, Language.CHINESE)).startsWith("mine.cell，第 2 行第 16 列：z 没有定义");
    assertThat(told(problem, Language.ENGLISH)).isEqualTo(problem.getMessage());
  }

  @Test
  void labelledTextsAndTasksAreToldInTheWindowsLanguage(@TempDir Path folder) throws Exception {
    Path table = Files.writeString(folder.resolve("a.csv"), "text,label\nx,a\n,a\n,b\n");
    LabelledTextReader reader = new LabelledTextReader(TableColumns.CUSTOMARY, 10, 10, 1);
    DataProblem empty = catchThrowableOfType(DataProblem.class, () -> reader.read(table));
    assertThat(told(empty, Language.CHINESE)).isEqualTo(table + "：有 2 篇空文本，第一处是 第 3 行；请补上文字或删去。");
    assertThat(told(empty, Language.ENGLISH)).isEqualTo(empty.getMessage()).contains("in line 3");

    Path other = Files.writeString(folder.resolve("b.csv"), "a,b\nx,y\n");
    DataProblem columns = catchThrowableOfType(DataProblem.class, () -> reader.read(other));
    assertThat(columns).hasMessageContaining("--text-column");
    assertThat(told(columns, Language.ENGLISH)).doesNotContain("--").contains("review");

    TaskProblem task =
        catchThrowableOfType(TaskProblem.class, () -> TaskCatalogue.builtIn().find("ading"));
    assertThat(task)
        .hasMessageStartingWith("There is no task 'ading'. Did you mean 'adding'? Known");
    assertThat(told(task, Language.CHINESE)).startsWith("没有“ading”这个任务。是不是“adding”？");
    TaskProblem length = new TaskProblem(TaskFault.TOO_SHORT, new TaskName("recall"), 5, 2);
    String title = Texts.of(Language.CHINESE).get("task.recall.title");
    assertThat(told(length, Language.CHINESE)).startsWith("任务“" + title + "”的序列至少要有 5 步");
  }

  @Test
  void numbersAreNotGrouped() {
    TextProblem problem = new TextProblem(TextProblem.Kind.TOO_SHORT, "rain", 1234, 5000, 50010);
    assertThat(told(problem, Language.CHINESE)).contains("1234", "50010");
  }
}
