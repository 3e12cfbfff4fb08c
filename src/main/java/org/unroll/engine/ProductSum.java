package org.unroll.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unroll.expr.Operator;

/** The products that are added up in one register, gathered from a list of instructions. */
final class ProductSum {

  static final int NO_BIAS = -1;

  /** One product: the registers of its weight and of its operand. */
  private record Term(int weight, int operand) {}

  private final Operator operator;
  private final int out;
  private final boolean add;
  private final List<Integer> places = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private int bias = NO_BIAS;

  /** A sum that begins with this product; if the product adds, the whole sum adds. */
  ProductSum(Instruction first) {
    this.operator = first.operator();
    this.out = first.out();
    this.add = first.add();
  }

  /** Takes in a product that stands at this place of the list. */
  void take(int place, Instruction product) {
    places.add(place);
    terms.add(new Term(product.in()[0], product.in()[1]));
    terms.sort(Comparator.comparingInt(Term::operand));
  }

  /** Takes in the addition of a bias that stands at this place of the list. */
  void takeBias(int place, int register) {
    places.add(place);
    bias = register;
  }

  /** Operator of its products. */
  Operator operator() {
    return operator;
  }

  /** Register of the result. */
  int out() {
    return out;
  }

  /** Whether it adds to what stands in the result. */
  boolean add() {
    return add;
  }

  /** Register of its bias, or {@link #NO_BIAS}. */
  int bias() {
    return bias;
  }

  /** Places of its instructions in the list, ascending. */
  List<Integer> places() {
    return places;
  }

  /** Registers of its operands, ascending. */
  List<Integer> operands() {
    return terms.stream().map(Term::operand).toList();
  }

  /** Registers of its weights, in the order of the operands. */
  int[] weights() {
    return terms.stream().mapToInt(Term::weight).toArray();
  }
}
