package org.unroll.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.Hold;

/**
 * An encoder reads one sequence, a decoder writes another. Each recurrent level of the decoder starts
 * from the level of the encoder that is as far from the top, state by state; what that level lacks
 * starts at zero. The read-out stands at every decoder step.
 *
 * @param encoder blocks, the lowest first
 * @param decoder levels of one layer that reads forward, the lowest first; with attention before the
 *     step the lowest one above its table reads [symbol ; context]
 * @param attention how the decoder looks back, if it does
 * @param head the read-out and its loss
 * @param outputs O
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 */
public record EncoderDecoder(
    List<Block> encoder,
    List<Level> decoder,
    Optional<Attention> attention,
    Cell head,
    int outputs,
    Reduction overBatch,
    Reduction overTime)
    implements Network {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a level cannot read what it is given, or cannot start from
   *     the encoder's, saying which
   */
  public EncoderDecoder {
    encoder = List.copyOf(encoder);
    decoder = List.copyOf(decoder);
    Fitting.requireChain(encoder);
    requireForward(decoder);
    int memory = encoder.get(encoder.size() - 1).outputs();
    requireChain(decoder, attention.filter(Attention::beforeStep).isPresent() ? memory : 0);
    int query = top(decoder).outputs();
    attention.ifPresent(how -> requireQuery(query, memory));
    Fitting.requireNames(layers(encoder, decoder));
    starts(encoder, decoder).forEach(EncoderDecoder::requireStart);
  }

  private static Level top(List<Level> decoder) {
    return decoder.get(decoder.size() - 1);
  }

  private static void requireForward(List<Level> decoder) {
    if (aboveTable(decoder).isEmpty()) {
      throw new IllegalArgumentException("a decoder has at least one level above its table");
    }
    for (Level level : decoder) {
      if (level.layers().size() > 1 || level.first().reversed()) {
        throw new IllegalArgumentException(
            "a decoder does not know what it will say: layer %s must read forward only"
                .formatted(level.first().name()));
      }
    }
  }

  /** The context joins what the first level above the table reads. */
  private static void requireChain(List<Level> decoder, int context) {
    Fitting.requireChain(decoder.subList(0, 1));
    int reader = decoder.get(0).first().isTable() ? 1 : 0;
    for (int k = 1; k < decoder.size(); k++) {
      Fitting.requireWidth(
          decoder.get(k), decoder.get(k - 1).outputs() + (k == reader ? context : 0));
    }
  }

  private static void requireQuery(int query, int memory) {
    if (query != memory) {
      throw new IllegalArgumentException(
          "attention compares the decoder's output, of length %d, with the encoder's, of length %d;"
                  .formatted(query, memory)
              + " they must be equal");
    }
  }

  private static void requireStart(Level level, Level from) {
    if (level.outputs() != from.outputs()) {
      throw new IllegalArgumentException(
          "layer %s has %d units and cannot start from layer %s, which ends with %d"
              .formatted(
                  level.first().name(), level.outputs(), from.first().name(), from.outputs()));
    }
  }

  /** Which level of the encoder each level of the decoder starts from, counted from the top. */
  public Map<Level, Level> starts() {
    return starts(encoder, decoder);
  }

  private static Map<Level, Level> starts(List<Block> encoder, List<Level> decoder) {
    List<Level> from = aboveTable(encoder);
    List<Level> into = aboveTable(decoder);
    Map<Level, Level> starts = new HashMap<>();
    for (int k = 1; k <= Math.min(from.size(), into.size()); k++) {
      starts.put(into.get(into.size() - k), from.get(from.size() - k));
    }
    return starts;
  }

  private static List<Level> aboveTable(List<? extends Block> blocks) {
    return levels(blocks).filter(level -> !level.first().isTable()).toList();
  }

  private static Stream<Level> levels(List<? extends Block> blocks) {
    return blocks.stream().filter(Level.class::isInstance).map(Level.class::cast);
  }

  private static List<Layer> layers(List<Block> encoder, List<Level> decoder) {
    return Stream.concat(encoder.stream(), decoder.stream())
        .flatMap(block -> block.layers().stream())
        .toList();
  }

  @Override
  public EncoderDecoder holding(List<Hold> holds) {
    return holds.isEmpty() ? this : with(layer -> layer.holding(holds));
  }

  @Override
  public EncoderDecoder holdable() {
    return with(Layer::holdable);
  }

  @Override
  public EncoderDecoder released() {
    return with(Layer::released);
  }

  private EncoderDecoder with(UnaryOperator<Layer> change) {
    return new EncoderDecoder(
        Stack.over(encoder, change),
        decoder.stream().map(level -> level.with(change)).toList(),
        attention,
        head,
        outputs,
        overBatch,
        overTime);
  }

  @Override
  public List<Layer> throughTime() {
    return List.of(first(), aboveTable(decoder).get(0).first());
  }

  @Override
  public List<Layer> layers() {
    return layers(encoder, decoder);
  }

  @Override
  public List<Level> levels() {
    return Stream.concat(levels(encoder), decoder.stream()).toList();
  }

  /** Layers of the encoder, the lowest first. */
  public List<Layer> encoderLayers() {
    return layers(encoder, List.of());
  }

  /** Layers of the decoder, the lowest first. */
  public List<Layer> decoderLayers() {
    return layers(List.of(), decoder);
  }

  @Override
  public int inputs() {
    return encoder.get(0).inputs();
  }

  /** Length of what goes into the decoder from outside: one-hot vectors, or 1 for numbers of rows. */
  public int decoderInputs() {
    boolean joined = !readsNumbers() && attention.filter(Attention::beforeStep).isPresent();
    return decoder.get(0).inputs() - (joined ? memoryWidth() : 0);
  }

  /** Whether the decoder reads symbols as numbers of rows of its table instead of one-hot vectors. */
  public boolean readsNumbers() {
    return decoder.get(0).first().isTable();
  }

  /** How many symbols the decoder can read. */
  public int decoderSymbols() {
    return readsNumbers() ? decoder.get(0).first().inputs() : decoderInputs();
  }

  /** Length of what attention reads at each slot: the encoder's outputs. */
  public int memoryWidth() {
    return encoder.get(encoder.size() - 1).outputs();
  }

  @Override
  public int features() {
    int own = top(decoder).outputs();
    return attention.isPresent() ? own + memoryWidth() : own;
  }
}
