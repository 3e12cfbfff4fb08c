package org.unroll.task;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.task.TextProblem.Kind;

class TextSourceTest {

  @TempDir Path folder;

  private Path file(byte... bytes) throws IOException {
    return Files.write(folder.resolve("poem.txt"), bytes);
  }

  private static TextProblem problem(Path file) {
    return problem(new TextSource(), file);
  }

  private static TextProblem problem(TextSource source, Path file) {
    return catchThrowableOfType(TextProblem.class, () -> source.read(file));
  }

  @Test
  void aTextIsReadWithItsByteOrderMarkRemovedAndLineEndsMadePlain() throws IOException {
    Path file = file("\uFEFF山里\r\nrain\rsun\nend".getBytes(UTF_8));
    assertThat(new TextSource().read(file)).isEqualTo("山里\nrain\nsun\nend");
  }

  @Test
  void aMissingFile() {
    TextProblem problem = problem(folder.resolve("nowhere.txt"));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.MISSING);
    assertThat(problem).hasMessage("There is no file %s.", folder.resolve("nowhere.txt"));
  }

  @Test
  void aFolder() {
    assertThat(problem(folder).diagnostic().kind()).isEqualTo(Kind.NOT_A_FILE);
  }

  @Test
  void nothingAndNothingButBlanks() throws IOException {
    assertThat(problem(file()).diagnostic().kind()).isEqualTo(Kind.EMPTY);
    assertThat(problem(file(" \n\t ".getBytes(UTF_8))).diagnostic().kind()).isEqualTo(Kind.EMPTY);
    assertThat(problem(file("\uFEFF".getBytes(UTF_8))).diagnostic().kind()).isEqualTo(Kind.EMPTY);
  }

  @Test
  void moreThanTheLimitAndExactlyTheLimit() throws IOException {
    byte[] bytes = "a".repeat((1 << 20) + 1).getBytes(UTF_8);
    TextProblem problem = problem(new TextSource(1), file(bytes));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.HUGE);
    assertThat(problem).hasMessageContaining("larger than 1 MB");
    Path file = Files.write(folder.resolve("fits.txt"), Arrays.copyOf(bytes, 1 << 20));
    assertThat(new TextSource(1).read(file)).hasSize(1 << 20);
  }

  @Test
  void controlCharacters() throws IOException {
    TextProblem problem = problem(file((byte) 'P', (byte) 'K', (byte) 3, (byte) 0));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.BINARY);
    assertThat(problem).hasMessageEndingWith("control character at byte 3.");
  }

  @Test
  void aStrayControlCharacterIsASpace() throws IOException {
    Path file = Files.writeString(folder.resolve("stray.txt"), "good\u0010 film\n");
    assertThat(new TextSource(1).read(file)).isEqualTo("good  film\n");
  }

  @Test
  void anotherEncodingNamesTheFirstByteThatDoesNotFit() throws IOException {
    TextProblem problem = problem(file("un café".getBytes(ISO_8859_1)));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.NOT_UTF8);
    assertThat(problem.diagnostic().details()).endsWith(6, "Windows-1252 (or ISO-8859-1)");
    assertThat(problem).hasMessageContaining("Save it again with the encoding UTF-8");
  }

  @Test
  void aCharacterCutInTwoAtTheEnd() throws IOException {
    byte[] whole = "ab山".getBytes(UTF_8);
    TextProblem problem = problem(file(Arrays.copyOf(whole, whole.length - 1)));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.NOT_UTF8);
    assertThat(problem.diagnostic().details()).element(1).isEqualTo(2);
  }

  @Test
  void utf16IsAnotherEncodingAndNotBinary() throws IOException {
    assertThat(problem(file("plain".getBytes(UTF_16))).diagnostic().kind())
        .isEqualTo(Kind.NOT_UTF8);
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    assertThat(problem(file("山村的早晨".getBytes(Charset.forName("GBK")))))
        .hasMessageContaining("looks like GB18030 (or GBK)");
    assertThat(problem(file("no mark".getBytes(UTF_16LE))))
        .hasMessageContaining("looks like UTF-16LE");
  }

  /** A file that is there, but whose first byte no process may read. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void bytesThatTheSystemRefuses() {
    TextProblem problem = problem(Path.of("/proc/self/mem"));
    assertThat(problem.diagnostic().kind()).isEqualTo(Kind.UNREADABLE);
  }
}
