package org.unroll.lab.system.own;

import java.util.Optional;
import java.util.function.BiFunction;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Laboratory;
import org.unroll.lab.system.Bench;
import org.unroll.lab.system.Making;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.SampleTexts;
import org.unroll.task.data.TableColumns;

/**
 * Makes benches on the texts that are asked for. It remembers the last texts, so that starting over or
 * another cell need not read them again. Belongs to one thread.
 */
public final class OwnMaker
    implements BiFunction<OwnSettings, Making, Bench<OwnSettings, OwnPicture>> {

  private static final int MOST_WORDS = 10_000;

  private Optional<Laboratory> laboratory = Optional.empty();
  private Optional<Read> last = Optional.empty();

  /** What was read, and for which settings. */
  private record Read(OwnSettings settings, LabelledTexts texts) {}

  /** A maker that has read nothing. */
  public OwnMaker() {}

  /**
   * A bench before its first update.
   *
   * @param making told after every text how many there are so far
   * @throws org.unroll.task.data.DataProblem if the texts cannot be used
   */
  @Override
  public OwnBench apply(OwnSettings settings, Making making) {
    if (laboratory.isEmpty()) {
      laboratory =
          Optional.of(
              new Laboratory(
                  CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn()));
    }
    if (last.filter(read -> read.settings().readsLike(settings)).isEmpty()) {
      last = Optional.of(new Read(settings, read(settings, making)));
    }
    return new OwnBench(last.get().texts(), settings, laboratory.get());
  }

  private static LabelledTexts read(OwnSettings settings, Making making) {
    if (settings.source().isEmpty()) {
      return SampleTexts.read(settings.seed());
    }
    LabelledTextReader reader =
        new LabelledTextReader(
            TableColumns.CUSTOMARY, MOST_WORDS, settings.length(), settings.seed());
    return reader.read(settings.source().get(), making::at);
  }
}
