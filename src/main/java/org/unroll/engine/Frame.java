package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.engine.Register.Scope;
import org.unroll.expr.Buffer;
import org.unroll.expr.Contribution;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * One use of a cell: one layer at one time step. Its buffers are wired to those of other frames by
 * sharing: the previous state of one frame is the new state of another, not a copy.
 */
public final class Frame {

  private final StepCode code;
  private final Buffer[] buffers;
  private final LayerWork layer;
  private final Action[] forward;
  private final Action[] backward;

  /**
   * Lays out a frame.
   *
   * @param shared the layer's first frame, if this is not it: it lends its scratch registers,
   *     constants and packed weights, and must run before this one forward
   * @param given buffers of inputs, previous states, weights and of their gradients; a gradient that
   *     is not given gets a buffer of its own
   */
  Frame(StepCode code, Sizes sizes, Optional<Frame> shared, Map<Symbol, Buffer> given) {
    this.code = code;
    this.buffers = new Buffer[code.registers().size()];
    code.index().forEach((symbol, number) -> take(symbol, number, given));
    for (int i = 0; i < buffers.length; i++) {
      if (buffers[i] == null) {
        buffers[i] = allocate(i, sizes, shared);
      }
    }
    this.layer = shared.map(f -> f.layer).orElseGet(() -> new LayerWork(code.plan(), buffers));
    List<Action> ahead = new ArrayList<>();
    List<Action> back = new ArrayList<>();
    if (shared.isEmpty()) {
      ahead.add(layer::before);
    }
    code.plan().forward().forEach(w -> ahead.add(bound(w)));
    code.plan().backward().forEach(w -> back.add(bound(w)));
    this.forward = ahead.toArray(Action[]::new);
    this.backward = back.toArray(Action[]::new);
  }

  private void take(Symbol symbol, int number, Map<Symbol, Buffer> given) {
    if (code.registers().get(number).scope() == Scope.GIVEN) {
      buffers[number] = given.get(symbol);
      if (buffers[number] == null && !symbol.gradient()) {
        throw new IllegalArgumentException(code.cell().id() + " is not given " + symbol);
      }
    }
  }

  private Buffer allocate(int number, Sizes sizes, Optional<Frame> shared) {
    Register register = code.registers().get(number);
    boolean lent = register.scope() == Scope.SCRATCH || register.scope() == Scope.CONSTANT;
    if (lent && shared.isPresent()) {
      return shared.get().buffers[number];
    }
    Buffer buffer = sizes.allocate(register.shape());
    Arrays.fill(buffer.data, register.value());
    return buffer;
  }

  private Action bound(Work work) {
    if (work instanceof StackedSums stacked) {
      return layer.bind(stacked, buffers);
    }
    Instruction instruction = (Instruction) work;
    return Binding.bind(
        instruction.operator(),
        in(instruction, buffers),
        buffers[instruction.out()],
        instruction.add());
  }

  private static Buffer[] in(Instruction instruction, Buffer[] registers) {
    Buffer[] in = new Buffer[instruction.in().length];
    for (int i = 0; i < in.length; i++) {
      in[i] = registers[instruction.in()[i]];
    }
    return in;
  }

  /** Computes all equations. */
  void forward() {
    for (Action action : forward) {
      action.run();
    }
  }

  /**
   * Sends the gradients of the new states back to everything they depend on, apart from those weights
   * whose gradients are summed {@linkplain WeightSums afterwards}.
   */
  void backward() {
    for (Action action : backward) {
      action.run();
    }
  }

  /** All buffers, by register. */
  Buffer[] buffers() {
    return buffers;
  }

  /** What this frame runs. */
  StepCode code() {
    return code;
  }

  /** The live buffer of a register. */
  Buffer buffer(int register) {
    return buffers[register];
  }

  /** Whether a name has a buffer that is this frame's own, neither given nor shared. */
  boolean owns(Symbol symbol) {
    return has(symbol) && code.registers().get(code.index().get(symbol)).scope() == Scope.FRAME;
  }

  /** The cell this frame computes. */
  public Cell cell() {
    return code.cell();
  }

  /**
   * The derived gradients in the order in which they are computed. Every name that their values read
   * has a buffer here.
   */
  public List<Contribution> contributions() {
    return code.contributions();
  }

  /** Whether a name has a buffer here; inner terms that were merged into a sum may not be seen. */
  public boolean has(Symbol symbol) {
    return code.index().containsKey(symbol);
  }

  /**
   * The live buffer of a name or of its gradient. Not to be modified by callers outside the engine.
   *
   * @throws IllegalArgumentException if the cell has no such name
   */
  public Buffer buffer(Symbol symbol) {
    Integer number = code.index().get(symbol);
    if (number == null) {
      throw new IllegalArgumentException(code.cell().id() + " has no " + symbol);
    }
    return buffers[number];
  }

  /** Copies one example of another frame of this cell into every row: inputs, old states, results. */
  void repeat(Frame other, int example) {
    for (int i = 0; i < buffers.length; i++) {
      Register register = code.registers().get(i);
      boolean kept = register.scope() == Scope.GIVEN || register.scope() == Scope.FRAME;
      boolean ofExamples = register.shape().kind() == Shape.Kind.VECTOR;
      if (kept && ofExamples && buffers[i] != null && other.buffers[i] != null) {
        repeat(other.buffers[i], example, buffers[i]);
      }
    }
  }

  private static void repeat(Buffer from, int example, Buffer into) {
    for (int row = 0; row < into.rows; row++) {
      System.arraycopy(from.data, example * from.cols, into.data, row * into.cols, into.cols);
    }
  }

  /**
   * What this frame alone adds to a weight's gradient, recomputed from the trace of the last backward
   * pass. Allocates.
   *
   * @return as many numbers as the weight has
   */
  public double[] contribution(Symbol weight) {
    Buffer gradient = buffers[code.index().get(weight.toGradient())];
    Buffer sum = new Buffer(gradient.rows, gradient.cols);
    addContribution(weight, sum);
    return sum.data;
  }

  /**
   * Adds what this frame alone adds to a weight's gradient, recomputed from the trace of the last
   * backward pass. What stands in between goes into memory of its own, since the frame's may be in use by
   * another thread that asks the same.
   *
   * @param sum as many numbers as the weight has. Modified.
   */
  public void addContribution(Symbol weight, Buffer sum) {
    Symbol target = weight.toGradient();
    int place = code.index().get(target);
    Buffer[] registers = buffers.clone();
    registers[place] = sum;
    for (Instruction i : code.backward()) {
      if (i.origin().equals(target)) {
        if (i.out() != place && !i.add()) {
          registers[i.out()] = new Buffer(buffers[i.out()].rows, buffers[i.out()].cols);
        }
        Binding.bind(i.operator(), in(i, registers), registers[i.out()], i.add()).run();
      }
    }
  }
}
