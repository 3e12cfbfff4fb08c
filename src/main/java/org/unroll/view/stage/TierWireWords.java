package org.unroll.view.stage;

import java.util.List;
import java.util.Locale;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.text.Texts;
import org.unroll.view.stage.TierWire.Kind;

/** Says what a wire carries, whence and whither, with its numbers and the gradient that comes back. */
final class TierWireWords {

  private final Texts texts;
  private final TierHitWords words;

  TierWireWords(Texts texts) {
    this.texts = texts;
    this.words = new TierHitWords(texts);
  }

  /** The words for a wire. */
  String of(TierPicture picture, TierWire wire) {
    if (wire.kind() == Kind.LOOK) {
      String said = words.weight(picture, wire.step(), wire.position());
      return picture.isTurned(wire) ? said + back(picture, wire) : said;
    }
    StringBuilder said = new StringBuilder(what(picture, wire));
    if (!picture.isDone(wire)) {
      return said.append('\n').append(texts.get("stage.tier.hit.later")).toString();
    }
    said.append(values(picture, wire));
    return said.append(picture.isTurned(wire) ? back(picture, wire) : "").toString();
  }

  private String back(TierPicture picture, TierWire wire) {
    return words.length(picture.numbers().gradient(wire));
  }

  private String layer(TierPicture picture, TracePart part) {
    return new LayerNames(texts, picture.parts()).of(part);
  }

  private String what(TierPicture picture, TierWire wire) {
    TracePart part = wire.part();
    String layer = layer(picture, part);
    int t = wire.position() + 1;
    String key = "stage.tier.wire." + key(picture, wire);
    return switch (wire.kind()) {
      case ON -> texts.get(key, layer, t, part.reversed() ? t - 1 : t + 1);
      case HAND -> texts.get(key, layer, layer(picture, decoder(picture, part)));
      case ASK, CONTEXT -> texts.get(key, wire.step() + 1);
      default -> texts.get(key, layer, t);
    };
  }

  private static TracePart decoder(TierPicture picture, TracePart part) {
    return picture.layout().shape().part(true, part.storey(), false).orElseThrow();
  }

  private String key(TierPicture picture, TierWire wire) {
    String kind = wire.kind().name().toLowerCase(Locale.ROOT);
    TracePart part = wire.part();
    if (wire.kind() == Kind.ROUND) {
      return link(picture, part).has("a") ? kind + ".highway" : kind;
    }
    return wire.kind() == Kind.READ && part.storey() == 0 ? kind + ".input" : kind;
  }

  private static TraceJoint link(TierPicture picture, TracePart part) {
    return picture.numbers().link(part.decoder(), part.storey()).orElseThrow();
  }

  private String values(TierPicture picture, TierWire wire) {
    TracePart part = wire.part();
    int t = wire.position();
    CellFace face = picture.content().face();
    return switch (wire.kind()) {
      case ON, HAND -> states(picture, part, t, face.states());
      case SAY -> states(picture, part, t, List.of(face.output()));
      case READ -> words.vector("x", part.trace().value("x", t));
      case ROUND -> words.vector("x", link(picture, part).value("x", t));
      case ABOVE ->
          picture
              .numbers()
              .link(part.decoder(), part.storey())
              .map(joint -> words.vector("y", joint.value("y", t)))
              .orElseGet(() -> states(picture, part, t, List.of(face.output())));
      case ASK -> words.vector("q", attention(picture).value("q", wire.step()));
      case CONTEXT -> words.vector("context", attention(picture).value("context", wire.step()));
      case LOOK -> "";
    };
  }

  private static TraceJoint attention(TierPicture picture) {
    return picture.numbers().attention().orElseThrow();
  }

  private String states(TierPicture picture, TracePart part, int t, List<String> states) {
    StringBuilder said = new StringBuilder();
    for (String state : states) {
      String letter = picture.content().face().letter(state).toString();
      said.append(words.vector(letter, part.trace().value(state, t)));
    }
    return said.toString();
  }
}
