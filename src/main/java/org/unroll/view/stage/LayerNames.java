package org.unroll.view.stage;

import java.util.List;
import org.unroll.engine.TracePart;
import org.unroll.text.Texts;

/**
 * What layers are called in one language, such as "layer 2 from the end".
 *
 * @param parts all layers: of those that read, a decoder makes an encoder
 */
public record LayerNames(Texts texts, List<TracePart> parts) {

  /** The name of a layer. */
  public String of(TracePart part) {
    return texts.get("stage.tier.layer." + side(part), part.storey() + 1);
  }

  /** Its name where there is little room. */
  String shortly(TracePart part) {
    return texts.get("stage.tier.short." + role(part), part.storey() + 1);
  }

  private String side(TracePart part) {
    return part.reversed() ? role(part) + ".reversed" : role(part);
  }

  private String role(TracePart part) {
    if (part.decoder()) {
      return "decoder";
    }
    return parts.stream().anyMatch(TracePart::decoder) ? "encoder" : "forward";
  }
}
