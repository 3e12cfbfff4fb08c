package org.unroll.export;

import java.awt.Dimension;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Scalable vectors for browsers and drawing programs. Letters are outlines, because a drawing
 * program without our fonts would set the text anew and wrong; the words are in {@code title} and
 * {@code desc}, which screen readers speak, and the provenance in {@code metadata}.
 */
final class SvgWriter implements FigureWriter {

  private static final String SVG = "http://www.w3.org/2000/svg";

  @Override
  public String extension() {
    return "svg";
  }

  @Override
  public void write(Figure figure, Provenance provenance, OutputStream out) throws IOException {
    save(root(figure, provenance, ""), new StreamResult(out), true);
  }

  /**
   * The picture as an element of a page.
   *
   * @param prefix begins all names inside, so that those of several pictures stay apart
   */
  String inline(Figure figure, Provenance provenance, String prefix) throws IOException {
    StringWriter text = new StringWriter();
    save(root(figure, provenance, prefix), new StreamResult(text), false);
    return text.toString();
  }

  private static Element root(Figure figure, Provenance provenance, String prefix) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setIDGenerator(new Names(prefix));
    context.setGenericImageHandler(new SimpleImageHandler(new Inside()));
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
    figure.draw(g);
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + figure.width() + " " + figure.height());
    root.setAttributeNS(null, "role", "img");
    unnamed(root);
    say(root, "metadata", provenance.text());
    say(root, "desc", figure.description());
    say(root, "title", figure.title());
    return root;
  }

  /** Takes away the one name that is the same in all pictures; nothing refers to it. */
  private static void unnamed(Element root) {
    NodeList all = root.getElementsByTagNameNS(SVG, "defs");
    for (int n = 0; n < all.getLength(); n++) {
      if (((Element) all.item(n)).getAttribute("id").equals("genericDefs")) {
        ((Element) all.item(n)).removeAttribute("id");
      }
    }
  }

  /** Images stand inside of the file. The library's own way of writing PNG needs another library. */
  private static final class Inside extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        ImageIO.write(image, "png", out);
      } catch (IOException e) {
        throw new SVGGraphics2DIOException(e.getMessage(), e);
      }
    }
  }

  /** Names for what is defined inside of a picture. */
  private static final class Names extends SVGIDGenerator {
    private final String prefix;

    Names(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String generateID(String kind) {
      return super.generateID(prefix + kind);
    }
  }

  /** Without a document type, which would make readers ask the network for it. */
  private static void save(Element root, StreamResult result, boolean declared) throws IOException {
    try {
      Transformer plain = TransformerFactory.newInstance().newTransformer();
      plain.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
      plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, declared ? "no" : "yes");
      plain.transform(new DOMSource(root), result);
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void say(Element root, String name, String text) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.appendChild(root.getOwnerDocument().createTextNode(text));
    root.insertBefore(element, root.getFirstChild());
  }
}
