package org.unroll.view.lab;

import org.unroll.export.SeriesRole;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.GradientVariant;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** Name and colour of each network: by what makes it differ from the others. */
final class VariantNames {

  private static final SeriesRole[] BY_ORDER = {
    SeriesRole.FIRST, SeriesRole.SECOND, SeriesRole.THIRD
  };

  private final Texts texts;
  private final GradientPicture picture;
  private final Contrast contrast;

  VariantNames(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.contrast = picture.question().contrast();
  }

  /** The name, such as {@code LSTM}, or {@code forget bias 3}. */
  String of(int index) {
    GradientVariant variant = picture.variants().get(index).variant();
    return switch (contrast) {
      case CELLS -> cell(variant);
      case FORGET_BIAS -> texts.get("lab.variant.bias", Numbers.plain(variant.forgetBias()));
      case RADIUS -> texts.get("lab.variant.radius", Numbers.plain(variant.radius()));
      case CLIPPING ->
          variant.clip() > 0
              ? texts.get("lab.variant.clip", Numbers.plain(variant.clip()))
              : texts.get("lab.variant.clip.off");
    };
  }

  /** The cell, and what makes it differ from others of its kind. */
  String full(int index) {
    String cell = cell(picture.variants().get(index).variant());
    return contrast == Contrast.CELLS ? cell : texts.get("lab.variant.full", cell, of(index));
  }

  /** The full name, and the layer that is looked at where there are several. */
  String layered(int index) {
    return picture.isLayered()
        ? texts.get("lab.variant.layer", full(index), picture.focus().layer() + 1)
        : full(index);
  }

  /** A formal name, and the layer that is looked at where there are several. */
  String ofLayer(String formal) {
    return picture.isLayered()
        ? texts.get("lab.layer.of", formal, picture.focus().layer() + 1, picture.layers())
        : formal;
  }

  /** A formal name, and that it means all layers where there are several. */
  String ofAllLayers(String formal) {
    return picture.isLayered() ? texts.get("lab.layer.all", formal) : formal;
  }

  /** The unit that is picked out: {@code RNN, unit 7}. */
  String unit(int index) {
    return unit(index, picture.focus().unit());
  }

  /** One of a network's units, counted from 0. */
  String unit(int index, int unit) {
    return texts.get("lab.variant.unit", of(index), unit + 1);
  }

  private String cell(GradientVariant variant) {
    String name = CellTitles.of(texts, variant.cell());
    return variant.isPlain() && variant.activation() != Activation.TANH
        ? texts.get(
            "lab.variant.activation", name, texts.get("lab.activation." + variant.activation()))
        : name;
  }

  /** What the network's line stands for. */
  SeriesRole role(int index) {
    return contrast == Contrast.CELLS
        ? SeriesRole.ofCell(picture.variants().get(index).variant().cell())
        : BY_ORDER[Math.min(index, BY_ORDER.length - 1)];
  }

  /** The colour of the network's name, the same as its line's. */
  Token token(int index) {
    return switch (role(index)) {
      case RNN -> Token.CELL_RNN;
      case GRU -> Token.CELL_GRU;
      case LSTM -> Token.CELL_LSTM;
      case OTHER, THIRD -> Token.CELL_OTHER;
      case FIRST, UNIT -> Token.TEXT;
      case SECOND -> Token.FORWARD;
      case FOURTH, BASELINE -> Token.TEXT_SECONDARY;
    };
  }
}
