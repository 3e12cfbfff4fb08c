package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Files of every format, and what is said when one cannot be written. */
class ChartExporterTest {

  private static final ChartStyle STYLE = ChartStyle.forFiles();
  private static final Provenance PROVENANCE = SampleCharts.provenance();

  @TempDir private Path folder;

  @Test
  void theCatalogueHasOneWriterPerFormat() throws IOException {
    List<Path> files = exporter(1).exportAll(SampleCharts.gradients(), PROVENANCE, folder, "a");
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly("a.png", "a.svg", "a.pdf", "a.csv");
    assertThat(listed()).containsExactly("a.csv", "a.pdf", "a.png", "a.svg");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pngHasTheAskedSizeAndIsNotEmpty(int scale) throws IOException {
    Path file = export("chart.png", SampleCharts.gradients(), exporter(scale));
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(500 * scale);
    assertThat(image.getHeight()).isEqualTo(300 * scale);
    assertThat(colours(image)).contains(STYLE.colors().lstm().getRGB());
  }

  @Test
  void pngHoldsTheProvenance() throws IOException {
    Path file = export("chart.png", SampleCharts.gradients(), exporter(1));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("seed: 42");
  }

  @Test
  void svgIsWellFormedAndSaysWhatItShows() throws Exception {
    Path file = export("chart.svg", SampleCharts.chinese(), exporter(1));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(document.getDoctype()).as("a reader must not need the network").isNull();
    assertThat(text(document, "title")).contains("第 60 步");
    assertThat(text(document, "desc")).contains("LSTM", "GRU", "RNN");
    assertThat(text(document, "metadata")).isEqualTo(PROVENANCE.text());
    assertThat(document.getElementsByTagNameNS("*", "path").getLength()).isGreaterThan(20);
  }

  @Test
  void pdfHoldsSearchableTextInBothScriptsAndTheProvenance() throws IOException {
    Path file = export("chart.pdf", SampleCharts.chinese(), exporter(1));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("的损失有多少", "LSTM", "RNN");
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(375);
      assertThat(document.getDocumentInformation().getTitle()).startsWith("第 60 步");
      assertThat(document.getDocumentInformation().getKeywords()).contains("seed: 42", "加法");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "csv"})
  void equalChartsGiveEqualBytes(String format) throws IOException {
    byte[] first = Files.readAllBytes(export("1." + format, SampleCharts.gradients(), exporter(1)));
    byte[] again = Files.readAllBytes(export("2." + format, SampleCharts.gradients(), exporter(1)));
    assertThat(again).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart.bmp", "chart", "csv", "chart."})
  void anUnknownFormatListsTheKnownOnes(String name) {
    assertThatThrownBy(() -> export(name, SampleCharts.gradients(), exporter(1)))
        .isInstanceOf(ExportException.class)
        .hasMessageContainingAll(name, "png, svg, pdf, csv");
  }

  @Test
  void anUnwritableFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Path below = file.resolve("deep");
    ExportException failure =
        catchThrowableOfType(
            ExportException.class,
            () -> exporter(1).exportAll(SampleCharts.gradients(), PROVENANCE, below, "a"));
    assertThat(failure).hasMessageContaining(below.toString());
    assertThat(failure.reason()).isEqualTo(ExportException.Reason.FOLDER_NOT_WRITABLE);
    assertThat(failure.arguments()).first().isEqualTo(below.toString());
  }

  @Test
  void aFailureLeavesNoPartBehind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("chart.csv/full"));
    assertThatThrownBy(() -> export("chart.csv", SampleCharts.gradients(), exporter(1)))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining(taken.getParent().toString());
    assertThat(listed()).containsExactly("chart.csv");
  }

  private ChartExporter exporter(int scale) {
    return new ChartExporter(new ExportStyle(STYLE, 500, 300, scale));
  }

  private Path export(String name, ChartSpec spec, ChartExporter exporter) throws IOException {
    Path file = folder.resolve(name);
    exporter.export(spec, PROVENANCE, file);
    return file;
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Integer> colours(BufferedImage image) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return java.util.Arrays.stream(all).distinct().boxed().toList();
  }

  private static String text(Document document, String element) {
    return document.getElementsByTagNameNS("*", element).item(0).getTextContent();
  }
}
