package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.engine.Clip;
import org.unroll.export.ChartFonts;
import org.unroll.export.Figure;
import org.unroll.export.FigureExporter;
import org.unroll.export.Provenance;
import org.unroll.export.Report;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** Every picture of the lab can be had in every format, and all of them as one file. No window is open. */
class LabReportTest {

  private static final Provenance ORIGIN =
      new Provenance(
          "Unroll 9", 7, List.of(new Provenance.Setting("task", "a <b> & c")), Optional.empty());

  private static final Pattern NETWORK = Pattern.compile("(src|href)=\"(?!#|data:)[^\"]*\"");

  private final GradientPicture picture =
      LabFixtures.picture(LabSettings.OPENING.withLength(12), 2, 4);

  @TempDir private Path folder;

  @Test
  void everyPictureIsWrittenInEveryFormat() throws IOException {
    for (Figure figure : figures(Language.CHINESE)) {
      List<Path> files = new FigureExporter(2).exportAll(figure, ORIGIN, folder, "figure");
      BufferedImage png = ImageIO.read(files.get(0).toFile());
      assertThat(png.getWidth()).isEqualTo(2 * figure.width());
      int[] all = png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth());
      assertThat(Arrays.stream(all).distinct().count()).as(figure.title()).isGreaterThan(20);
      assertThat(files.get(1)).content().contains("<title>" + figure.title() + "</title>");
      try (PDDocument pdf = Loader.loadPDF(files.get(2).toFile())) {
        assertThat(new PDFTextStripper().getText(pdf)).contains(figure.title().substring(0, 4));
      }
      assertThat(figure.table().rows()).as(figure.title()).hasSizeGreaterThan(3);
      assertThat(Files.readAllLines(files.get(3)).size())
          .isGreaterThan(figure.table().rows().size());
    }
  }

  @Test
  void theReportHoldsAllPicturesAndAsksTheNetworkForNothing() throws Exception {
    List<Figure> figures = figures(Language.ENGLISH);
    Path html = folder.resolve("report.html");
    new Report("en", "Gradients", "Settings", figures, ORIGIN).write(html);
    String page = Files.readString(html);
    assertThat(page.split("<svg ", -1)).hasSize(figures.size() + 1);
    assertThat(page).contains("a &lt;b&gt; &amp; c", "<td>seed</td><td>7</td>");
    assertThat(NETWORK.matcher(page).results().map(found -> found.group()).toList()).isEmpty();
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (String svg : page.split("(?=<svg )")) {
      if (svg.startsWith("<svg ")) {
        String alone = svg.substring(0, svg.indexOf("</svg>") + "</svg>".length());
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  @Test
  void thePageCarriesTheLettersOfItsWords() throws Exception {
    Path html = folder.resolve("report.html");
    List<Figure> figures = figures(Language.CHINESE);
    new Report("zh-CN", "循环网络中的梯度", "设置", figures, ORIGIN).write(html);
    String page = Files.readString(html);
    assertThat(page).contains("<html lang=\"zh-CN\">");
    List<Font> fonts = new ArrayList<>();
    int letters = 0;
    Matcher rules = Pattern.compile("base64,([^)]+)\\)}").matcher(page);
    while (rules.find()) {
      byte[] file = Base64.getDecoder().decode(rules.group(1));
      letters += file.length;
      fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
    }
    assertThat(fonts).hasSize(2);
    for (Figure figure : figures) {
      assertThat(fonts.get(0).canDisplayUpTo(figure.caption())).as(figure.caption()).isEqualTo(-1);
    }
    assertThat(letters).as("bytes of only the letters that are used").isLessThan(300_000);
  }

  @Test
  void nothingOnPaperPointsAtTheScreen() {
    for (Figure figure : figures(Language.ENGLISH)) {
      assertThat(figure.caption()).doesNotContain("above", "Choose", "Click", "Press");
    }
  }

  @Test
  void thePdfHasAPageForEachPictureAndOneForTheSettings() throws IOException {
    List<Figure> figures = figures(Language.ENGLISH);
    Path file = folder.resolve("report.pdf");
    new Report("en", "Gradients", "Settings", figures, ORIGIN).write(file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(figures.size() + 1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("a <b> & c", "Settings");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gradients");
    }
  }

  @Test
  void aReportOfTheTrainingHasClippingTheCliffAndEveryCurveThatHasALine() {
    List<String> titles = figures(Language.ENGLISH).stream().map(Figure::title).toList();
    assertThat(titles)
        .contains(
            "What does clipping do?",
            "Is there a cliff?",
            "How long is the gradient while it trains?",
            "How large is an update beside its weights?")
        .doesNotContain("How many ReLUs are dead?");
    List<Figure> passOnly =
        LabReport.figures(
            Texts.of(Language.ENGLISH), picture, Optional.empty(), true, "", ChartFonts.bundled());
    assertThat(passOnly).hasSize(titles.size() - 5);
  }

  private List<Figure> figures(Language language) {
    return LabReport.figures(
        Texts.of(language), picture, Optional.of(training()), true, "", ChartFonts.bundled());
  }

  /** Of the same networks, some updates long. */
  private StudyPicture training() {
    TrainingStudy study =
        new TrainingStudy(
            LabFixtures.LABORATORY, new StudyQuestion(picture.question(), Clip.Kind.NORM));
    for (int n = 0; n < 6; n++) {
      study.update();
    }
    return study.picture(2, -1);
  }
}
