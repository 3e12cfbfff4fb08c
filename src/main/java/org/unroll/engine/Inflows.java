package org.unroll.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.Port;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;

/**
 * All uses of all results of a network's layers. They are read off the buffers that frames share, so
 * none can be forgotten: who adds to a gradient holds its buffer. What only joins vectors or takes
 * their mean is looked through.
 */
final class Inflows {

  private static final String JOINED = "concat";

  private final IdentityHashMap<Buffer, List<Inflow>> direct = new IdentityHashMap<>();
  private final IdentityHashMap<Buffer, List<Passage>> passages = new IdentityHashMap<>();
  private final Map<String, List<List<Inflow>>> table = new HashMap<>();

  /** Numbers that are handed on as they are, or all divided alike. */
  private record Passage(Buffer to, int places, double factor) {}

  /** Reads the uses off a layout that is complete. */
  Inflows(Layout layout) {
    layout.placed().forEach(this::take);
    layout.poolings.forEach(this::take);
    layout.memory().ifPresent(this::take);
    layout.layers.forEach(this::list);
    direct.clear();
    passages.clear();
  }

  private void take(PlacedFrame placed) {
    Frame frame = placed.frame();
    if (frame.cell().id().equals(JOINED)) {
      Buffer whole = gradient(frame, Symbol.now("x"));
      Buffer first = gradient(frame, Symbol.now("a"));
      pass(first, new Passage(whole, 0, 1));
      pass(gradient(frame, Symbol.now("b")), new Passage(whole, first.cols, 1));
      return;
    }
    ports(frame.cell())
        .filter(port -> frame.has(port.toGradient()))
        .forEach(
            port ->
                direct
                    .computeIfAbsent(gradient(frame, port), buffer -> new ArrayList<>())
                    .add(new Inflow(placed.layer(), placed.step(), port, 0, 1)));
  }

  private static Stream<Symbol> ports(Cell cell) {
    return Stream.concat(
        cell.inputs().stream().map(Port::name).map(Symbol::now),
        cell.states().stream().map(Symbol::before));
  }

  private static Buffer gradient(Frame frame, Symbol symbol) {
    return frame.buffer(symbol.toGradient());
  }

  private void take(Pooling pooling) {
    double factor = pooling.isMean() ? 1.0 / pooling.states().size() : 1;
    Passage passage = new Passage(pooling.pooled().gradient(), 0, factor);
    pooling.states().forEach(state -> pass(state.gradient(), passage));
  }

  private void take(Memory memory) {
    for (int slot = 0; slot < memory.slots(); slot++) {
      direct
          .computeIfAbsent(memory.states().get(slot).gradient(), buffer -> new ArrayList<>())
          .add(new Inflow(Attention.LAYER, slot, Symbol.now(TraceJoint.MEMORY), 0, 1));
    }
  }

  private void pass(Buffer from, Passage passage) {
    passages.computeIfAbsent(from, buffer -> new ArrayList<>()).add(passage);
  }

  private void list(String name, UnrolledLayer layer) {
    for (String result : layer.layer().results()) {
      List<List<Inflow>> steps = new ArrayList<>();
      for (int position = 0; position < layer.length(); position++) {
        steps.add(List.copyOf(into(gradient(layer.frame(position), Symbol.now(result)))));
      }
      table.put(name + "." + result, List.copyOf(steps));
    }
  }

  private List<Inflow> into(Buffer gradient) {
    List<Inflow> found = new ArrayList<>(direct.getOrDefault(gradient, List.of()));
    for (Passage passage : passages.getOrDefault(gradient, List.of())) {
      into(passage.to()).forEach(i -> found.add(i.through(passage.places(), passage.factor())));
    }
    return found;
  }

  /** The uses of a layer's result at a position of its sequence; none if it has no such result. */
  List<Inflow> of(String layer, String result, int position) {
    List<List<Inflow>> steps = table.getOrDefault(layer + "." + result, List.of());
    return position >= 0 && position < steps.size() ? steps.get(position) : List.of();
  }
}
