package org.unroll.reference;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/**
 * Gradients at nodes as a recorder holds them that ran backward twice without clearing: see {@link
 * Computed#numbersWithLastTerm}.
 */
final class RecordedTwice {

  static final String LAYERS = "layers.";

  /** Gradients at nodes of the graph, which a recorder has to ask for and to clear by hand. */
  private static final Pattern NODE_GRADIENTS =
      Pattern.compile("grads\\.y|attention\\.d.+|layers\\.[^.]+\\.(d[^.]|dpre\\..+|daux\\..+)");

  private final Network network;
  private final int batch;
  private final SecondPass pass;

  RecordedTwice(Network network, int batch) {
    this.network = network;
    this.batch = batch;
    this.pass = new SecondPass(network);
  }

  /** Whether a field is a gradient at a node. */
  static boolean concerns(String path) {
    return NODE_GRADIENTS.matcher(path).matches();
  }

  /**
   * The gradient of the loss plus that of the last term, at the nodes that a second pass came through;
   * read-outs and attention depend on states at every step, parts of a layer perhaps not at its first.
   *
   * @param once of the loss
   * @param again of the last term
   */
  double[] sum(String path, double[] once, double[] again) {
    for (Layer layer : network.layers()) {
      String prefix = LAYERS + layer.name() + ".";
      if (path.startsWith(prefix)
          && !pass.reachesFirstStep(layer, path.substring(prefix.length()))) {
        int step = batch * layer.hidden();
        return layer.reversed()
            ? sum(once, again, 0, once.length - step)
            : sum(once, again, step, once.length);
      }
    }
    return sum(once, again, 0, once.length);
  }

  /** a + b in this range, a outside. */
  private static double[] sum(double[] a, double[] b, int from, int to) {
    return IntStream.range(0, a.length)
        .mapToDouble(k -> k < from || k >= to ? a[k] : a[k] + b[k])
        .toArray();
  }
}
