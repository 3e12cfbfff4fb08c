package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Who hears whom, in words: how far back each network's last loss is heard. */
final class HearingWords {

  /** Growth beyond this is worth a word. */
  private static final double EXPLODED = 100;

  private final Texts texts;
  private final GradientPicture picture;

  HearingWords(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
  }

  /** One sentence for each network. */
  String answer() {
    VariantNames names = new VariantNames(texts, picture);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < picture.variants().size(); i++) {
      answers.add(texts.get("lab.hearing.one", names.of(i), reach(picture.variants().get(i))));
    }
    if (picture.question().contrast() == Contrast.CLIPPING) {
      answers.add(clipping(picture.variants().get(picture.variants().size() - 1)));
    }
    if (picture.unit().isPresent()) {
      answers.add(texts.get("lab.hearing.unit", names.unit(picture.focus().variant())));
    }
    return String.join(" ", answers);
  }

  /** One number for all steps: whoever hears too little hears too little still. */
  private String clipping(VariantPicture clipped) {
    String norm = Numbers.significant(clipped.gradientNorm(), 3);
    String layered = picture.isLayered() ? ".layers" : "";
    return clipped.clipScale() < 1
        ? texts.get(
            "lab.hearing.clipped" + layered, norm, Numbers.significant(clipped.clipScale(), 2))
        : texts.get("lab.hearing.unclipped" + layered, norm);
  }

  private String reach(VariantPicture variant) {
    if (variant.left() > EXPLODED) {
      return texts.get("lab.hearing.exploded", Numbers.significant(variant.left(), 2));
    }
    return variant.reach() == variant.length() - 1
        ? texts.get("lab.hearing.whole")
        : texts.get("lab.hearing.steps", variant.reach());
  }
}
