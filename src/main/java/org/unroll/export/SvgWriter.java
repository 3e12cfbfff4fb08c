package org.unroll.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
    figure.draw(g);
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + figure.width() + " " + figure.height());
    root.setAttributeNS(null, "role", "img");
    say(root, "metadata", provenance.text());
    say(root, "desc", figure.description());
    say(root, "title", figure.title());
    save(root, out);
  }

  /** Without a document type, which would make readers ask the network for it. */
  private static void save(Element root, OutputStream out) throws IOException {
    try {
      Transformer plain = TransformerFactory.newInstance().newTransformer();
      plain.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
      plain.transform(new DOMSource(root), new StreamResult(out));
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
