package org.unroll.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unroll.lab.system.Desk;
import org.unroll.lab.system.deep.DeepBench;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.model.SystemModel;
import org.unroll.model.SystemsModel;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.deep.DeepPage;

/** The systems without recurrence: a model for each page, and what makes the page. */
public final class Systems {

  private final SystemModel<DeepSettings, DeepPicture> deep =
      new SystemModel<>(DeepSettings.OPENING, new Desk<>("unroll-" + DeepPage.ID, DeepBench::new));

  private final SystemsModel model = new SystemsModel(models());

  /** Systems none of which has begun. */
  public Systems() {}

  private Map<String, SystemModel<?, ?>> models() {
    Map<String, SystemModel<?, ?>> models = new LinkedHashMap<>();
    models.put(DeepPage.ID, deep);
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

  /** A fresh page. */
  SystemPage<?, ?> page(String id, SystemFrame frame) {
    return switch (id) {
      case DeepPage.ID -> new DeepPage(frame, deep);
      default -> throw new IllegalArgumentException("no page " + id);
    };
  }
}
