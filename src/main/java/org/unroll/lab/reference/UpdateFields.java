package org.unroll.lab.reference;

import java.util.function.Function;
import org.unroll.engine.Adagrad;
import org.unroll.engine.Adam;
import org.unroll.engine.Clipping;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Program;
import org.unroll.engine.RmsProp;
import org.unroll.engine.Sgd;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;

/** The fields {@code clip} and {@code optim}: what becomes of the gradients. */
final class UpdateFields {

  private final ReferenceCase reference;
  private final Computed into;

  UpdateFields(ReferenceCase reference, Computed into) {
    this.reference = reference;
    this.into = into;
  }

  /**
   * Adds the clipped gradients.
   *
   * @param program has run both passes; its gradients are clipped
   */
  void addClipping(Program program) {
    double threshold = reference.file().number("clip/threshold");
    double norm = Clipping.clip(program.weights(), threshold);
    into.put("clip/norm", norm);
    into.put("clip/scale", Clipping.scale(norm, threshold));
    weights("clip/weights/", program.weights(), weight -> weight.gradient().data);
  }

  /** Adds every optimiser of the file that the engine has. */
  void addOptimizers() {
    for (String name : reference.file().names("optim")) {
      Program program = reference.program();
      Optimizer optimizer = optimizer(name, program.weights());
      String path = "optim/" + name + "/";
      int steps = reference.file().count(path + "steps");
      double[] losses = new double[steps];
      for (int i = 0; i < steps; i++) {
        program.forward();
        losses[i] = program.loss();
        program.backward();
        optimizer.update();
      }
      into.put(path + "losses", losses);
      weights(path + "weights/", program.weights(), weight -> weight.value().data);
    }
  }

  private void weights(String path, Weights weights, Function<Weight, double[]> numbers) {
    for (String name : reference.names().all()) {
      into.put(path + name, reference.names().gather(name, weights, numbers));
    }
  }

  private Optimizer optimizer(String name, Weights weights) {
    double rate = hyper(name, "lr");
    return switch (name) {
      case "sgd" -> new Sgd(weights, rate, 0);
      case "momentum" -> new Sgd(weights, rate, hyper(name, "momentum"));
      case "rmsprop" -> new RmsProp(weights, rate, hyper(name, "alpha"), hyper(name, "eps"));
      case "adagrad" -> new Adagrad(weights, rate, hyper(name, "eps"));
      case "adam" ->
          new Adam(weights, rate, hyper(name, "beta1"), hyper(name, "beta2"), hyper(name, "eps"));
      default -> throw new ReferenceProblem("there is no optimiser '" + name + "'");
    };
  }

  private double hyper(String optimizer, String name) {
    return reference.file().number("optim/" + optimizer + "/hyper/" + name);
  }
}
