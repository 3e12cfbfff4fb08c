package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says about what it is given. */
class UsageTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hidden 0      | --hidden takes a whole number from 1 to 1024, not '0'.",
        "--hidden many   | --hidden takes a whole number from 1 to 1024, not 'many'.",
        "--length 5001   | --length takes a whole number from 1 to 5000, not '5001'.",
        "--batch -1      | --batch takes a whole number from 1 to 4096, not '-1'.",
        "--lr 0          | --lr takes a number above 0 and up to 100, not '0'.",
        "--lr NaN        | --lr takes a number above 0 and up to 100, not 'NaN'.",
        "--clip Infinity | --clip takes a number from 0 to 1000000, not 'Infinity'.",
        "--forget-bias x | --forget-bias takes a number from -20 to 20, not 'x'.",
        "--seed 1.5      | --seed takes a whole number of up to 18 digits, not '1.5'.",
        "--steps 0       | --steps takes a whole number from 1 to 100000000, not '0'.",
        "--task adding2  | There is no task 'adding2'. Did you mean 'adding'?",
        "--cell lsmt     | There is no cell 'lsmt'. Did you mean 'lstm'?",
        "--cell xyz      | There is no cell 'xyz'. Known: gru,",
        "--optimizer adm | There is no optimizer 'adm'. Did you mean 'adam'?",
        "--clip-by nrom | There is no kind of clipping 'nrom'. Did you mean 'norm'? Known: norm,"
            + " value.",
        "--truncation -1 | --truncation takes a whole number from 0 to 5000, not '-1'.",
        "--noise 101    | --noise takes a number from 0 to 100, not '101'.",
        "--init xaver    | There is no initialisation 'xaver'. Did you mean 'xavier'? Known: cell,"
            + " uniform",
        "--init radius=x | The initialisation radius takes a number from 0 to 100, not 'x'.",
        "--init cell=3   | There is no initialisation 'cell'",
        "--loss hinge    | There is no loss 'hinge'.",
        "--over-time avg | There is no way to add up losses 'avg'. Known: sum, mean.",
        "--over-batch max | There is no way to add up losses 'max'.",
        "--layers 5      | --layers takes a whole number from 1 to 4, not '5'.",
        "--link residul  | There is no link 'residul'. Did you mean 'residual'?",
        "--attention dott | There is no attention 'dott'. Did you mean 'dot'?",
        "--attention-timing now | There is no time to look back 'now'. Known: before, after.",
        "--hiden 3       | There is no option '--hiden' here. Did you mean '--hidden'?"
      })
  void nonsenseIsNamedAndNothingIsTrained(String given, String said) {
    String[] args = ("train " + given + " --out " + folder.resolve("out")).split(" +");

    assertThat(terminal.run(args)).isEqualTo(2);
    assertThat(terminal.err()).contains(said).doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void unknownCommandIsNamed() {
    assertThat(terminal.run("trian")).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no command 'trian' here. Did you mean 'train'?");
  }

  @Test
  void unknownCellAmongSeveralIsNamed() {
    assertThat(terminal.run("gradients", "--cells", "rnn,lsm")).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no cell 'lsm'. Did you mean 'lstm'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "train --hidden"})
  void whatIsMissingIsNamed(String line) {
    assertThat(terminal.run(line.split(" "))).isEqualTo(2);
    assertThat(terminal.err()).contains("Missing required parameter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train --truncation 5        | The task adding makes whole sequences; only a text can be"
            + " read",
        "train --loss cross-entropy  | The targets of the task adding do not suit the loss"
            + " cross-entropy.",
        "train --length 1            | The task adding needs sequences of at least 2 steps",
        "train --file /nowhere/a.txt | The task adding makes its own sequences and reads no text",
        "train --task language-model --file /nowhere/a.txt | There is no file /nowhere/a.txt.",
        "check /nowhere              | There is no file or folder /nowhere."
      })
  void impossibleWorkFailsInOneSentence(String line, String said) {
    assertThat(terminal.run(line.split(" +"))).isEqualTo(1);
    assertThat(terminal.err()).contains(said).doesNotContain("\tat ");
  }

  @Test
  void folderBehindAFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(terminal.run("train", "--steps", "1", "--out", file.toString())).isEqualTo(1);
    assertThat(terminal.err())
        .contains("Cannot write into the folder " + file + " (a file is in the way)");
  }

  @Test
  void divergenceFailsInOneSentence() {
    String line = "train --cell rnn --optimizer sgd --lr 100 --clip 0 --length 5 --hidden 4 --out ";
    String[] args = (line + folder.resolve("out")).split(" ");

    assertThat(terminal.run(args)).isEqualTo(1);
    assertThat(terminal.err()).contains("Try a smaller learning rate").doesNotContain("\tat ");
  }

  @Test
  void traceIsShownOnRequestOnly() {
    assertThat(terminal.run("train", "--length", "1", "--debug")).isEqualTo(1);
    assertThat(terminal.err()).contains("\tat org.unroll");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "train", "gradients", "gallery", "bench"})
  void helpIsEverywhere(String command) {
    String[] args = (command + " --help").strip().split(" ");

    assertThat(terminal.run(args)).isZero();
    assertThat(terminal.out()).startsWith(("Usage: unroll " + command).strip());
    assertThat(terminal.asked()).isEmpty();
  }

  @Test
  void helpTellsRangesAndDefaults() {
    terminal.run("train", "--help");

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("Number of units. Default: 32. Takes a whole number from 1 to 1024.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "train --version"})
  void versionIsTheProgramsVersion(String line) {
    assertThat(terminal.run(line.split(" "))).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("Unroll 1.2.3");
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(terminal.run()).isZero();
    assertThat(terminal.asked()).isEqualTo("open");
  }

  @Test
  void galleryDrawsIntoTheFolder() {
    Path out = folder.resolve("pictures");

    assertThat(terminal.run("gallery", "--out", out.toString())).isZero();
    assertThat(terminal.asked()).isEqualTo("gallery pictures");
    assertThat(out).isDirectory();
  }

  @Test
  void galleryDrawsTheNamedPicturesOnly() {
    String out = folder.resolve("pictures").toString();
    assertThat(terminal.run("gallery", "--only", "stage.*-zh", "--out", out)).isZero();
    assertThat(terminal.run("gallery", "--only", "light|folded", "--out", out)).isZero();
    assertThat(terminal.asked()).isEqualTo("gallery picturesgallery pictures, not all");
  }
}
