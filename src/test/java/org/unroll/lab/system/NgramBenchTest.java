package org.unroll.lab.system;

import org.junit.jupiter.api.Test;
import org.unroll.lab.system.ngram.*;

class NgramBenchTest {
  @Test
  void look() {
    for (int n : new int[] {4, 7}) {
      NgramBench b = new NgramBench(NgramSettings.OPENING.withN(n));
      long t0 = System.nanoTime();
      for (int k = 0; k < 5; k++) {
        NgramPicture p = Report.after(k == 0 ? 0 : k == 1 ? 500 : 500, b).picture();
        System.out.println(
            b.updates()
                + " "
                + (System.nanoTime() - t0) / 1e9
                + " guess "
                + p.guessing()
                + " best "
                + p.best());
        for (LanguageLane l : p.lanes())
          System.out.println(
              l.kind()
                  + " "
                  + l.numbers()
                  + " ppl "
                  + l.perplexity()
                  + " "
                  + java.util.Arrays.toString(l.agreement()));
        if (k == 0) p.costs().forEach(System.out::println);
        for (ReadSentence s : p.sentences())
          System.out.println(
              s.words()
                  + " "
                  + s.distance()
                  + " "
                  + s.shareOfRight(LanguageKind.COUNTS)
                  + " "
                  + s.shareOfRight(LanguageKind.NEURAL)
                  + " "
                  + s.shareOfRight(LanguageKind.RNN));
      }
    }
  }
}
