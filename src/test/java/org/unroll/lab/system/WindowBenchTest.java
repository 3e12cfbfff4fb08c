package org.unroll.lab.system;

import org.junit.jupiter.api.Test;
import org.unroll.lab.system.window.*;

class WindowBenchTest {
  @Test
  void look() {
    for (Course c : Course.values())
      for (int n : new int[] {1, 4, 12}) {
        WindowBench b = new WindowBench(new WindowSettings(c, n, 1));
        long t0 = System.nanoTime();
        for (int k = 0; k < 4; k++) {
          WindowPicture p = Report.after(k == 0 ? 0 : 1000, b).picture();
          System.out.println(
              c
                  + " "
                  + n
                  + " "
                  + b.updates()
                  + " "
                  + (System.nanoTime() - t0) / 1e9
                  + " last "
                  + p.lastValue());
          for (ForecastLane l : p.lanes())
            System.out.println(
                "   "
                    + l.kind()
                    + " "
                    + l.numbers()
                    + " ahead "
                    + l.error(false)
                    + " free "
                    + l.error(true)
                    + " "
                    + java.util.Arrays.toString(l.weights()));
        }
      }
  }
}
