package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneFrameTest {

  /** Milliseconds that a layout takes at least. */
  private static final int LAYOUT = 20;

  private final List<String> done = new ArrayList<>();
  private Stage window;
  private Region region;

  @BeforeEach
  void open() throws IOException {
    window =
        FxThread.call(
            () -> {
              region =
                  new Region() {
                    @Override
                    protected void layoutChildren() {
                      pause();
                      done.add("layout");
                    }
                  };
              return FxThread.window(new Scene(region, 100, 100));
            });
    OneFrame.busy(window.getScene(), () -> {});
    done.clear();
  }

  private static void pause() {
    try {
      Thread.sleep(LAYOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void close() throws IOException {
    FxThread.call(
        () -> {
          window.close();
          return window;
        });
  }

  @Test
  void theFrameOfAChangeEndsWithItsLayout() throws IOException {
    long busy =
        OneFrame.busy(
            window.getScene(),
            () -> {
              done.add("change");
              region.requestLayout();
            });
    assertThat(done).containsExactly("change", "layout");
    assertThat(busy).isGreaterThanOrEqualTo(LAYOUT * 1_000_000L);
  }

  @Test
  void whatGoesWrongInItIsToldToWhoWaits() {
    assertThatThrownBy(
            () ->
                OneFrame.busy(
                    window.getScene(),
                    () -> {
                      throw new IllegalArgumentException("no such weight");
                    }))
        .hasRootCauseMessage("no such weight");
  }
}
