package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;

/**
 * The expression type carries encoder, decoder and attention: scores, soft-max and mixture are
 * equations like any other, over a memory that the wiring gathers. Checked against PyTorch.
 */
class AttentionFitsTest {

  private static final String DOT =
      """
      inputs: q[H], m[J,H]
      outputs: context

      e[J] = scores(m, q)
      alpha[J] = softmax(e)
      context = mix(alpha, m)
      """;
  private static final String ADDITIVE =
      """
      inputs: q[H], m[J,H]
      outputs: context

      u[J,A] = tanh(W_h*m + W_s*q + b)
      e[J] = scores(u, v)
      alpha[J] = softmax(e)
      context = mix(alpha, m)
      """;
  private static final String JOIN =
      """
      inputs: a[P], b[H]
      outputs: x

      x[P+H] = concat(a, b)
      """;

  private JsonNode reference;
  private Weights weights;
  private Wiring wiring;
  private Sizes encoderSizes;
  private Sizes decoderSizes;
  private int length;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encdec_gru_additive_bahdanau_T4",
        "encdec_rnn_additive_luong_T4",
        "encdec_lstm_dot_luong_T4",
        "encdec_lstm_T4"
      })
  void attentionRunsOnTheSameExpressions(String name) throws IOException {
    reference =
        new ObjectMapper().readTree(getClass().getResourceAsStream("/oracle/" + name + ".json"));
    build();
    List<Frame> heads = wire();
    Action seed =
        () -> heads.forEach(h -> Arrays.fill(h.buffer(gradient("loss")).data, 1.0 / batch()));
    wiring.forward().run();
    wiring.backward(seed).run();
    for (int n = 0; n < heads.size(); n++) {
      assertClose(
          reference.at("/forward/y").get(n), heads.get(n).buffer(Symbol.now("y")).data, "y");
    }
    assertGradients();
  }

  private void build() {
    weights = new Weights();
    int width = config("I");
    length = config("T");
    Map<Dim, Integer> dims =
        new HashMap<>(Map.of(Dim.HIDDEN, config("H"), Dim.OUTPUT, config("O")));
    dims.put(Dim.SLOTS, length);
    dims.put(new Dim("P"), width);
    dims.put(new Dim("A"), reference.at("/config/attention/A").asInt());
    dims.put(Dim.INPUT, width);
    encoderSizes = new Sizes(batch(), dims);
    dims.put(Dim.INPUT, reference.at("/config/layers/1/input_size").asInt());
    decoderSizes = new Sizes(batch(), dims);
    weights.add("enc0", cell(), encoderSizes);
    weights.add("dec0", cell(), decoderSizes);
    wiring = new Wiring(weights);
  }

  private List<Frame> wire() {
    List<Frame> encoder = new ArrayList<>();
    for (int t = 0; t < length; t++) {
      encoder.add(step("enc0", encoderSizes, oneHot("src_ids", t), null, last(encoder)));
    }
    List<Frame> heads = new ArrayList<>();
    Frame previous = last(encoder);
    Memory memory = new Memory(encoder);
    wiring.connect(memory::gather, memory::scatter);
    wiring.accumulate(memory.gradient);
    for (int n = 0; n < config("T_dec"); n++) {
      previous = decode(previous, memory, n, heads);
    }
    loadWeights();
    return heads;
  }

  private Frame decode(Frame before, Memory memory, int n, List<Frame> heads) {
    JsonNode attention = reference.at("/config/attention");
    Buffer input = oneHot("dec_in_ids", n);
    Buffer hidden = before.buffer(Symbol.now("h"));
    Buffer hiddenGradient = before.buffer(gradient("h"));
    if (attention.isNull()) {
      Frame now = step("dec0", decoderSizes, input, null, before);
      heads.add(head(now.buffer(Symbol.now("h")), now.buffer(gradient("h")), config("H"), n));
      return now;
    }
    boolean beforeStep = attention.get("timing").asText().equals("bahdanau");
    Frame context = beforeStep ? attend(hidden, hiddenGradient, memory) : null;
    Frame joined = beforeStep ? join(input, null, context) : null;
    Frame now =
        beforeStep
            ? step(
                "dec0",
                decoderSizes,
                joined.buffer(Symbol.now("x")),
                joined.buffer(gradient("x")),
                before)
            : step("dec0", decoderSizes, input, null, before);
    Buffer h = now.buffer(Symbol.now("h"));
    Buffer dh = now.buffer(gradient("h"));
    Frame mixed = beforeStep ? context : attend(h, dh, memory);
    assertAlphaLater(mixed);
    Frame features = joinFeatures(h, dh, mixed);
    heads.add(
        head(features.buffer(Symbol.now("x")), features.buffer(gradient("x")), 2 * config("H"), n));
    return now;
  }

  private final List<Frame> attended = new ArrayList<>();

  private void assertAlphaLater(Frame frame) {
    attended.add(frame);
  }

  private Frame attend(Buffer q, Buffer dq, Memory memory) {
    boolean additive = reference.at("/config/attention/score").asText().equals("additive");
    Cell cell = CellParser.parse("attention", additive ? ADDITIVE : DOT);
    if (attended.isEmpty()) {
      weights.add("att", cell, decoderSizes);
    }
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("q"), q);
    given.put(gradient("q"), dq);
    given.put(Symbol.now("m"), memory.value);
    given.put(gradient("m"), memory.gradient);
    return wiring.frame("att", cell, decoderSizes, given);
  }

  private Frame join(Buffer a, Buffer da, Frame context) {
    return join("join", decoderSizes, a, da, context);
  }

  private Frame joinFeatures(Buffer h, Buffer dh, Frame context) {
    Map<Dim, Integer> dims = new HashMap<>(decoderSizes.dims());
    dims.put(new Dim("P"), config("H"));
    return join("features", new Sizes(batch(), dims), h, dh, context);
  }

  private Frame join(String layer, Sizes sizes, Buffer a, Buffer da, Frame context) {
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("a"), a);
    if (da != null) {
      given.put(gradient("a"), da);
    }
    given.put(Symbol.now("b"), context.buffer(Symbol.now("context")));
    given.put(gradient("b"), context.buffer(gradient("context")));
    return wiring.frame(layer, CellParser.parse("join", JOIN), sizes, given);
  }

  private Frame head(Buffer h, Buffer dh, int features, int n) {
    Cell head = CellCatalogue.heads().get("cross-entropy");
    Map<Dim, Integer> dims = new HashMap<>(decoderSizes.dims());
    dims.put(new Dim("F"), features);
    Sizes sizes = new Sizes(batch(), dims);
    if (n == 0) {
      weights.add("out", head, sizes);
    }
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("h"), h);
    given.put(gradient("h"), dh);
    given.put(
        Symbol.now("target"),
        new Buffer(numbers(reference.at("/inputs/target_ids").get(n)), batch(), 1));
    return wiring.frame("out", head, sizes, given);
  }

  private Frame step(String layer, Sizes sizes, Buffer x, Buffer dx, Frame before) {
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("x"), x);
    if (dx != null) {
      given.put(gradient("x"), dx);
    }
    for (String state : cell().states()) {
      given.put(
          Symbol.before(state),
          before == null ? new Buffer(batch(), config("H")) : before.buffer(Symbol.now(state)));
      if (before != null) {
        given.put(Symbol.before(state).toGradient(), before.buffer(gradient(state)));
      }
    }
    return wiring.frame(layer, cell(), sizes, given);
  }

  private void loadWeights() {
    weights
        .all()
        .forEach(
            w ->
                System.arraycopy(
                    expected("/weights/", w), 0, w.value().data, 0, w.value().data.length));
  }

  private void assertGradients() {
    for (Weight weight : weights.all()) {
      double[] wanted = expected("/grads/weights/", weight);
      assertThat(weight.gradient().data)
          .as(weight.name())
          .usingComparatorWithPrecision(1e-11)
          .containsExactly(wanted);
    }
  }

  /** The numbers of one of our weights in PyTorch's stacked layout. */
  private double[] expected(String root, Weight weight) {
    String layer = weight.name().substring(0, weight.name().indexOf('.'));
    String name = weight.name().substring(weight.name().indexOf('.') + 1);
    if (layer.equals("out")) {
      return numbers(reference.at(root + (name.equals("V") ? "out.W" : "out.b")));
    }
    if (layer.equals("att")) {
      return numbers(reference.at(root + "att." + name));
    }
    List<String> gates = new ArrayList<>();
    reference.at("/config/layers/0/gate_order").forEach(g -> gates.add(g.asText()));
    boolean torch = cell().id().endsWith("-torch");
    String gate = torch ? name.substring(3) : name.substring(2);
    int index = gates.size() == 1 ? 0 : gates.indexOf(gate);
    double[] stacked = numbers(reference.at(root + layer + "." + stackedName(name, torch)));
    int part = stacked.length / gates.size();
    return Arrays.copyOfRange(stacked, index * part, (index + 1) * part);
  }

  private static String stackedName(String name, boolean torch) {
    if (torch) {
      return name.substring(0, 3) + "h";
    }
    return name.startsWith("W") ? "W_ih" : name.startsWith("U") ? "W_hh" : "b";
  }

  private Cell cell() {
    String cell = reference.at("/config/layers/0/cell").asText();
    Map<String, String> ids =
        Map.of("gru_chung", "gru", "lstm", "lstm-torch", "rnn_tanh", "rnn-torch");
    return CellCatalogue.builtIn().get(ids.get(cell));
  }

  private Buffer oneHot(String field, int t) {
    int width = config("I");
    Buffer buffer = new Buffer(batch(), width);
    double[] ids = numbers(reference.at("/inputs/" + field).get(t));
    for (int b = 0; b < ids.length; b++) {
      buffer.data[b * width + (int) ids[b]] = 1;
    }
    return buffer;
  }

  private int batch() {
    return config("B");
  }

  private int config(String name) {
    return reference.at("/config/" + name).asInt();
  }

  private static Frame last(List<Frame> frames) {
    return frames.isEmpty() ? null : frames.get(frames.size() - 1);
  }

  private static Symbol gradient(String name) {
    return Symbol.now(name).toGradient();
  }

  private static void assertClose(JsonNode wanted, double[] has, String what) {
    assertThat(has).as(what).usingComparatorWithPrecision(1e-11).containsExactly(numbers(wanted));
  }

  private static double[] numbers(JsonNode node) {
    List<Double> numbers = new ArrayList<>();
    flatten(node, numbers);
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void flatten(JsonNode node, List<Double> into) {
    if (node.isArray()) {
      node.forEach(n -> flatten(n, into));
    } else {
      into.add(node.asDouble());
    }
  }

  /** All encoder states side by side. */
  private static final class Memory {
    private final List<Frame> frames;
    private final Buffer value;
    private final Buffer gradient;

    Memory(List<Frame> frames) {
      this.frames = frames;
      Buffer h = frames.get(0).buffer(Symbol.now("h"));
      this.value = new Buffer(frames.size() * h.rows, h.cols);
      this.gradient = new Buffer(frames.size() * h.rows, h.cols);
    }

    void gather() {
      for (int j = 0; j < frames.size(); j++) {
        double[] h = frames.get(j).buffer(Symbol.now("h")).data;
        System.arraycopy(h, 0, value.data, j * h.length, h.length);
      }
    }

    void scatter() {
      for (int j = 0; j < frames.size(); j++) {
        double[] dh = frames.get(j).buffer(Symbol.now("h").toGradient()).data;
        for (int k = 0; k < dh.length; k++) {
          dh[k] += gradient.data[j * dh.length + k];
        }
      }
    }
  }
}
