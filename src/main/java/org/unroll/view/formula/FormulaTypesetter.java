package org.unroll.view.formula;

import java.awt.Insets;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Turns LaTeX into outlines by JLaTeXMath and remembers the latest ones. Safe to use from several
 * threads. The first formula takes over half a second (fonts are read), so that one should be set
 * early and off the window's thread by {@link #prepare}.
 */
public final class FormulaTypesetter {

  private static final int REMEMBERED = 1024;

  /** Outlines are made at this size and scaled down: large enough to lose nothing by rounding. */
  private static final float SIZE = 100;

  private final Map<String, TypesetFormula> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TypesetFormula> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Sets a formula.
   *
   * @param source LaTeX of mathematics mode; <code>\sym{id}{...}</code> marks a symbol
   * @throws IllegalArgumentException naming the source if it is not LaTeX that JLaTeXMath knows
   */
  public synchronized TypesetFormula typeset(String source) {
    return latest.computeIfAbsent(source, FormulaTypesetter::make);
  }

  /** Sets formulas on another thread, so that they come at once when they are asked for. */
  public void prepare(List<String> sources) {
    Thread thread = new Thread(() -> sources.forEach(this::typeset), "formulas");
    thread.setDaemon(true);
    thread.start();
  }

  private static TypesetFormula make(String source) {
    MarkedSource marked = MarkedSource.of(source);
    TeXIcon icon = icon(marked.latex(), source);
    OutlineGraphics graphics = new OutlineGraphics(marked::symbolOf);
    icon.paintIcon(null, graphics, 0, 0);
    Box box = icon.getBox();
    AffineTransform toUnits = AffineTransform.getTranslateInstance(0, -box.getHeight());
    toUnits.scale(1 / SIZE, 1 / SIZE);
    return new TypesetFormula(
        box.getWidth(), box.getHeight(), box.getDepth(), parts(graphics.outlines(), toUnits));
  }

  private static TeXIcon icon(String latex, String source) {
    try {
      TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE);
      icon.setInsets(new Insets(0, 0, 0, 0), true);
      return icon;
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a formula: " + source, e);
    }
  }

  private static List<TypesetFormula.Part> parts(
      Map<String, Path2D> outlines, AffineTransform transform) {
    List<TypesetFormula.Part> parts = new ArrayList<>();
    outlines.forEach(
        (symbol, outline) -> {
          outline.transform(transform);
          parts.add(symbol.isEmpty() ? 0 : parts.size(), new TypesetFormula.Part(symbol, outline));
        });
    return parts;
  }
}
