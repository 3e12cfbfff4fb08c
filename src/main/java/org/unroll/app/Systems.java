package org.unroll.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unroll.controller.FileDialogs;
import org.unroll.controller.OwnController;
import org.unroll.lab.system.Desk;
import org.unroll.lab.system.bag.BagBench;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.bag.BagSettings;
import org.unroll.lab.system.deep.DeepBench;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.lab.system.lookup.LookupBench;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.LookupSettings;
import org.unroll.lab.system.ngram.NgramBench;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.NgramSettings;
import org.unroll.lab.system.own.OwnMaker;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.lab.system.vectors.VectorBench;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.lab.system.window.WindowBench;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.lab.system.window.WindowSettings;
import org.unroll.model.SystemModel;
import org.unroll.model.SystemsModel;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.bag.BagPage;
import org.unroll.view.system.deep.DeepPage;
import org.unroll.view.system.lookup.LookupPage;
import org.unroll.view.system.ngram.NgramPage;
import org.unroll.view.system.own.OwnPage;
import org.unroll.view.system.vectors.VectorPage;
import org.unroll.view.system.window.WindowPage;

/** The systems beside the stage: a model for each page, and what makes the page. */
public final class Systems {

  private final SystemModel<DeepSettings, DeepPicture> deep =
      new SystemModel<>(DeepSettings.OPENING, new Desk<>("unroll-" + DeepPage.ID, DeepBench::new));

  private final SystemModel<BagSettings, BagPicture> bags =
      new SystemModel<>(BagSettings.OPENING, new Desk<>("unroll-" + BagPage.ID, BagBench::new));

  private final SystemModel<LookupSettings, LookupPicture> lookup =
      new SystemModel<>(
          LookupSettings.OPENING, new Desk<>("unroll-" + LookupPage.ID, LookupBench::new));

  private final SystemModel<VectorSettings, VectorPicture> vectors =
      new SystemModel<>(
          VectorSettings.OPENING, new Desk<>("unroll-" + VectorPage.ID, VectorBench::new));

  private final SystemModel<NgramSettings, NgramPicture> ngrams =
      new SystemModel<>(
          NgramSettings.OPENING, new Desk<>("unroll-" + NgramPage.ID, NgramBench::new));

  private final SystemModel<WindowSettings, WindowPicture> windows =
      new SystemModel<>(
          WindowSettings.OPENING, new Desk<>("unroll-" + WindowPage.ID, WindowBench::new));

  private final SystemModel<OwnSettings, OwnPicture> own =
      new SystemModel<>(
          OwnSettings.OPENING, new Desk<>("unroll-" + OwnPage.ID, new OwnMaker()), true);

  private final SystemsModel model = new SystemsModel(models());
  private final OwnController ownController;

  /** Systems none of which has begun, in pictures where nobody opens a file. */
  public Systems() {
    this(new NoDialogs());
  }

  /**
   * Systems none of which has begun.
   *
   * @param dialogs ask for texts of a person's own
   */
  Systems(FileDialogs dialogs) {
    ownController = new OwnController(own, dialogs);
    ngrams.stepProperty().set(NgramPage.OPENING_PLACE);
    windows.stepProperty().set(WindowPage.OPENING_STEP);
  }

  private Map<String, SystemModel<?, ?>> models() {
    Map<String, SystemModel<?, ?>> models = new LinkedHashMap<>();
    models.put(LookupPage.ID, lookup);
    models.put(BagPage.ID, bags);
    models.put(VectorPage.ID, vectors);
    models.put(NgramPage.ID, ngrams);
    models.put(WindowPage.ID, windows);
    models.put(DeepPage.ID, deep);
    models.put(OwnPage.ID, own);
    return models;
  }

  /** Which page shows. */
  public SystemsModel model() {
    return model;
  }

  /** The deep feed-forward networks. */
  public SystemModel<DeepSettings, DeepPicture> deep() {
    return deep;
  }

  /** Bags of words and of pairs. */
  public SystemModel<BagSettings, BagPicture> bags() {
    return bags;
  }

  /** One-hot vectors, bags and rows of a table. */
  public SystemModel<LookupSettings, LookupPicture> lookup() {
    return lookup;
  }

  /** word2vec. */
  public SystemModel<VectorSettings, VectorPicture> vectors() {
    return vectors;
  }

  /** Language models with a window of words. */
  public SystemModel<NgramSettings, NgramPicture> ngrams() {
    return ngrams;
  }

  /** Forecasts from a window of the past. */
  public SystemModel<WindowSettings, WindowPicture> windows() {
    return windows;
  }

  /** Labelled texts of a person's own. */
  public SystemModel<OwnSettings, OwnPicture> own() {
    return own;
  }

  /** What opens texts of a person's own. */
  OwnController ownController() {
    return ownController;
  }

  /** A fresh page. */
  SystemPage<?, ?> page(String id, SystemFrame frame) {
    return switch (id) {
      case BagPage.ID -> new BagPage(frame, bags);
      case LookupPage.ID -> new LookupPage(frame, lookup);
      case VectorPage.ID -> new VectorPage(frame, vectors);
      case NgramPage.ID -> new NgramPage(frame, ngrams);
      case WindowPage.ID -> new WindowPage(frame, windows);
      case DeepPage.ID -> new DeepPage(frame, deep);
      case OwnPage.ID -> new OwnPage(frame, own, ownController);
      default -> throw new IllegalArgumentException("no page " + id);
    };
  }
}
