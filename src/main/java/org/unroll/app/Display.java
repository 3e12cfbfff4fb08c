package org.unroll.app;

import java.util.Map;

/** Whether there is a screen, and what to tell the toolkit where there is none. */
final class Display {

  /** Makes the toolkit draw into memory, with no library of the system. */
  private static final Map<String, String> IN_MEMORY =
      Map.of(
          "glass.platform", "Monocle",
          "monocle.platform", "Headless",
          "headless.geometry", "1920x1080-32",
          "prism.order", "sw");

  private Display() {}

  /**
   * Whether a window can be seen here.
   *
   * @param system name of the operating system
   * @param environment of the process
   */
  static boolean isThere(String system, Map<String, String> environment) {
    boolean needsServer = !system.startsWith("Windows") && !system.startsWith("Mac");
    return !needsServer || !environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /** To be called before the toolkit starts. */
  static void drawInMemory() {
    IN_MEMORY.forEach(System::setProperty);
  }

  /** Leaves the graphics card alone, so that machines can be compared. Before the toolkit starts. */
  static void drawByProcessor() {
    System.setProperty("prism.order", "sw");
  }
}
