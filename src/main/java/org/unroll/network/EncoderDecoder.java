package org.unroll.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.cell.Cell;

/**
 * An encoder reads one sequence, a decoder writes another. Each decoder layer starts from the final
 * state of the encoder layer of the same depth; the read-out stands at every decoder step.
 *
 * @param encoder layers, the lowest first
 * @param decoder as many layers; with attention before the step the lowest one's input is
 *     [symbol ; context]
 * @param attention how the decoder looks back, if it does
 * @param head the read-out and its loss
 * @param symbols V, length of the one-hot vectors that go in at each step
 * @param outputs O
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 */
public record EncoderDecoder(
    List<Layer> encoder,
    List<Layer> decoder,
    Optional<Attention> attention,
    Cell head,
    int symbols,
    int outputs,
    Reduction overBatch,
    Reduction overTime)
    implements Network {

  /** Copies the lists. The two must have as many layers, all of which read forward. */
  public EncoderDecoder {
    encoder = List.copyOf(encoder);
    decoder = List.copyOf(decoder);
    if (encoder.size() != decoder.size()) {
      throw new IllegalArgumentException(
          "an encoder of %d layers cannot start a decoder of %d"
              .formatted(encoder.size(), decoder.size()));
    }
    if (Stream.concat(encoder.stream(), decoder.stream()).anyMatch(Layer::reversed)) {
      throw new IllegalArgumentException("an encoder and its decoder read forward only");
    }
  }

  @Override
  public List<Layer> layers() {
    return Stream.concat(encoder.stream(), decoder.stream()).toList();
  }

  /** H of the memory: the top encoder layer's. */
  public int memoryWidth() {
    return encoder.get(encoder.size() - 1).hidden();
  }

  @Override
  public int features() {
    int hidden = decoder.get(decoder.size() - 1).hidden();
    return attention.isPresent() ? hidden + memoryWidth() : hidden;
  }
}
