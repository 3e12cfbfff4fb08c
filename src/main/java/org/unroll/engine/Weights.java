package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.Initial;
import org.unroll.expr.Buffer;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/** All weights of a network by name, in a fixed order. */
public final class Weights {

  private final Map<String, Weight> weights = new LinkedHashMap<>();
  private final List<Weight> order = new ArrayList<>();
  private final Map<String, Initial> declared = new LinkedHashMap<>();

  /**
   * Makes the weights of one layer, zero at first; those that are there already stay.
   *
   * @param layer prefix of their names, such as {@code l0}
   */
  public void add(String layer, Cell cell, Sizes sizes) {
    for (Map.Entry<Symbol, Shape> entry : cell.weights()) {
      String name = layer + "." + entry.getKey().name();
      if (weights.containsKey(name)) {
        continue;
      }
      Buffer value = sizes.allocate(entry.getValue());
      Buffer gradient = sizes.allocate(entry.getValue());
      Weight weight = new Weight(name, entry.getValue(), value, gradient);
      weights.put(name, weight);
      order.add(weight);
      Optional.ofNullable(cell.initial().get(entry.getKey().name()))
          .ifPresent(initial -> declared.put(name, initial));
    }
  }

  /** How weights start whose cells say so themselves, by their full names. */
  Map<String, Initial> declared() {
    return declared;
  }

  /** Buffers of a layer's weights and their gradients, as a frame wants them. */
  Map<Symbol, Buffer> of(String layer, Cell cell) {
    Map<Symbol, Buffer> given = new LinkedHashMap<>();
    for (Map.Entry<Symbol, Shape> entry : cell.weights()) {
      Weight weight = get(layer + "." + entry.getKey().name());
      given.put(entry.getKey(), weight.value());
      given.put(entry.getKey().toGradient(), weight.gradient());
    }
    return given;
  }

  /** All weights. The collection cannot be changed; the numbers can. */
  public Collection<Weight> all() {
    return Collections.unmodifiableList(order);
  }

  /** Number of weight arrays. */
  int size() {
    return order.size();
  }

  /** The weight at a place of the fixed order: a loop over these allocates no iterator. */
  Weight at(int place) {
    return order.get(place);
  }

  /**
   * The weight of this name.
   *
   * @throws IllegalArgumentException listing the known names
   */
  public Weight get(String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("no weight " + name + "; known are " + weights.keySet());
    }
    return weight;
  }

  /** Sets all gradients to zero. */
  public void clearGradients() {
    for (int i = 0; i < order.size(); i++) {
      Arrays.fill(order.get(i).gradient().data, 0);
    }
  }

  /** Number of trainable numbers. */
  public int count() {
    return order.stream().mapToInt(w -> w.value().data.length).sum();
  }
}
