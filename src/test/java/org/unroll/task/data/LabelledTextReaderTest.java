package org.unroll.task.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled texts as people have them, and what is said when they are not right. */
class LabelledTextReaderTest {

  private static final LabelledTextReader READER =
      new LabelledTextReader(TableColumns.CUSTOMARY, 100, 50, 1);

  @TempDir private Path folder;

  @Test
  void tableIsReadWithQuotesLineBreaksAndByteOrderMark() throws IOException {
    String table =
        """
        id,Review,sentiment
        1,"Good, ""very""
        good",pos
        2,bad,neg

        3,good,pos
        4,bad bad,neg\
        """;
    Path file = file("\uFEFF" + table.replace("\n", "\r\n"));

    LabelledTexts texts = READER.read(file);

    assertThat(texts.labels()).containsExactly("neg", "pos");
    assertThat(texts.training().size()).isEqualTo(2);
    assertThat(texts.heldBack().size()).isEqualTo(2);
    assertThat(texts.words()).startsWith(LabelledTexts.UNKNOWN).contains("bad", "good");
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void separatorIsTakenFromTheHeader(String separator) throws IOException {
    String table = "label|text\na|one, two\nb|three\na|four\nb|five\n";
    assertThat(READER.read(file(table.replace("|", separator))).labels()).containsExactly("a", "b");
  }

  @Test
  void foldersOfTheHomeworkAreReadWithoutTheUnlabelledOnes() throws IOException {
    for (String place : List.of("train/pos", "train/neg", "test/pos", "test/neg", "train/unsup")) {
      put(place + "/1.txt", place.endsWith("pos") ? "so good<br />so fine" : "bad");
    }
    put("train/labeledBow.feat", "1 2:3");
    put("train/pos/.DS_Store", "\0");

    LabelledTexts texts = READER.read(folder);

    assertThat(texts.labels()).containsExactly("neg", "pos");
    assertThat(texts.words()).containsExactly(LabelledTexts.UNKNOWN, "so", "bad", "good", "fine");
    assertThat(texts.training().texts()).isDeepEqualTo(new int[][] {{2}, {1, 3, 1, 4}});
    assertThat(texts.heldBack().classes()).containsExactly(0, 1);
  }

  @Test
  void vocabularyHoldsTheMostFrequentWordsOfTheTrainingPartAndTextsAreCut() throws IOException {
    for (String part : List.of("train", "test")) {
      put(part + "/a/1", part.equals("train") ? "x x y z y x" : "q q q q q x");
      put(part + "/b/1", "y");
    }

    LabelledTexts texts = new LabelledTextReader(TableColumns.CUSTOMARY, 2, 4, 1).read(folder);

    assertThat(texts.words()).containsExactly(LabelledTexts.UNKNOWN, "x", "y");
    assertThat(texts.training().texts()).isDeepEqualTo(new int[][] {{1, 1, 2, 0}, {2}});
    assertThat(texts.heldBack().texts()).isDeepEqualTo(new int[][] {{0, 0, 0, 0}, {2}});
  }

  @Test
  void oneInFiveOfEveryLabelIsHeldBackBySeed() throws IOException {
    StringBuilder table = new StringBuilder("text,label\n");
    IntStream.range(0, 100).forEach(n -> table.append("w" + n + "," + (n < 80) + "\n"));
    Path file = file(table.toString());

    LabelledTexts texts = READER.read(file);
    LabelledTexts other = new LabelledTextReader(TableColumns.CUSTOMARY, 100, 50, 2).read(file);

    assertThat(texts.heldBack().classes()).hasSize(20);
    assertThat(Arrays.stream(texts.heldBack().classes()).sum()).isEqualTo(16);
    assertThat(READER.read(file).words()).isEqualTo(texts.words());
    assertThat(other.words()).isNotEqualTo(texts.words());
  }

  @Test
  void wordsAreCutAsInEveryLanguage() {
    List<String> words = new java.util.ArrayList<>();
    new WordSplitter(9)
        .split("Don't <br /><b>STOP!</b> 3 < 4, 我爱Élan 'quoted' end over", words::add);
    assertThat(words).containsExactly("don't", "stop", "3", "4", "我", "爱", "élan", "quoted", "end");
  }

  @Test
  void tableProblemsAreNamedWithTheirLines() throws IOException {
    refused(
        "text,label\na,x\nb,\n\"c\nd\",y\ne,\n",
        ": rows without a label: 2, the first in line 3; give each a label or delete it.");
    refused("text,label\na,x\nb,x\n", "has only the label 'x'; to tell texts apart takes two");
    refused("text,label\n\"a\nb\",x\nb,y,z\nc,y\n", "columns than the header: 1,");
    refused("text,label\n\"a\nb\",x\nb,y,z\nc,y\n", "the first in line 4 (3, not 2)");
    refused("text,label\na,x\n\"b\" c,y\n", "the double quotes of the row at line 3 are wrong");
    refused("text,label\na,x\nb,y\n\"b,y\nc,x\n", "the double quotes of the row at line 4 are");
    refused("text,label\na,x\n  ,y\nb,y", "empty texts: 1, the first in line 3");
    refused("text,label\na,x\nb,y\nc,y", "has only one text with the label 'x'");
    refused("text,label\n", "holds no rows; a header and at least two rows");
    refused("", "holds no rows");
    refused("a,b\nc,d\n", "none of the columns a, b is a known name for a text (text, review,");
    refused("text,b\nc,d\n", "name it with --label-column.");
  }

  @Test
  void wantedColumnsAreFoundOrMissed() throws IOException {
    Path file = file("a,b\nx,1\ny,2\nx,1\ny,2\n");
    TableColumns columns = new TableColumns(Optional.of("a"), Optional.of("c"));
    assertThatThrownBy(() -> new LabelledTextReader(columns, 9, 9, 1).read(file))
        .isInstanceOf(DataProblem.class)
        .hasMessageEndingWith("has no column 'c'; its header names a, b.");
    TableColumns right = new TableColumns(Optional.of("a"), Optional.of("b"));
    assertThat(new LabelledTextReader(right, 9, 9, 1).read(file).labels())
        .containsExactly("1", "2");
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    String table = "text,label\n很好的电影,好\ncafé,y\n";
    refused(table.getBytes(UTF_16LE), "is not UTF-8 but looks like UTF-16LE (line 1)");
    refused(
        "text,label\na,x\n这部电影非常好看,y\n".getBytes(Charset.forName("GB18030")),
        "looks like GB18030 (or GBK) (line 3); save it again with encoding UTF-8.");
    refused("text,label\na,x\ncafé noir,y\n".getBytes(ISO_8859_1), "looks like Windows-1252");
    refused(
        "text,label\na,x\n\0\1\2b,y\n".getBytes(UTF_8), "line 3 has the control character 0x00");
    refused(
        ("text,label\na,x\n" + "\4".repeat(20) + "b,y\n").getBytes(UTF_8),
        "line 3 has the control character 0x04");
  }

  @Test
  void quotesThatNeverEndAreNoticedEarly() throws IOException {
    String text = "text,label\na,x\n\"" + "words ".repeat(3_000_000);
    refused(text, "the double quotes of the row at line 3 are wrong");
  }

  @Test
  void whatIsTooLargeOrNotThereIsRefused() throws IOException {
    Path large = file("text,label\n" + "word ".repeat(300_000));
    assertThatThrownBy(() -> new LabelledTextReader(TableColumns.CUSTOMARY, 9, 9, 1, 1).read(large))
        .hasMessageEndingWith("is larger than 1 MB, the most that is read; cut out a part of it.");
    assertThatThrownBy(() -> READER.read(folder.resolve("none")))
        .hasMessageStartingWith("There is no file or folder ");
  }

  @Test
  void folderProblemsAreNamed() throws IOException {
    refusedFolder("holds no folders named by label");
    put("pos/1", "good");
    refusedFolder("has only the label 'pos'");
    Files.createDirectories(folder.resolve("neg"));
    refusedFolder("neg holds no texts; put text files into it or delete it.");
    put("neg/1", " \n");
    put("neg/2", "bad");
    refusedFolder("empty texts: 1, the first in neg");
    put("train/pos/1", "good");
    refusedFolder("has a folder train but no folder test");
    put("test/neg/1", "bad");
    refusedFolder("has texts labelled 'neg' in test but not in train");
  }

  private void refusedFolder(String message) {
    assertThatThrownBy(() -> READER.read(folder))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining(message);
  }

  private void refused(String table, String message) throws IOException {
    refused(table.getBytes(UTF_8), message);
  }

  private void refused(byte[] table, String message) throws IOException {
    Path file = Files.write(folder.resolve("table.csv"), table);
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining(message);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
