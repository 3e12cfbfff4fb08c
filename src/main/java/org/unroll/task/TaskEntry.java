package org.unroll.task;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a task of the catalogue is made.
 *
 * @param id the task's id
 * @param readsText whether the learner may give it a text
 * @param opening makes the task, from the learner's text where there is one
 */
public record TaskEntry(String id, boolean readsText, Function<Optional<Path>, Task> opening) {

  /** A task that makes its own sequences. */
  static TaskEntry generated(String id, Supplier<Task> making) {
    return new TaskEntry(id, false, none -> making.get());
  }

  /** A forecast of a series of the learner's, or of a built-in one. */
  static TaskEntry forecasting(String id, TextSource source) {
    return new TaskEntry(id, true, file -> SeriesTask.of(source, file));
  }

  /** A language model on a text of the learner's, or on a built-in one. */
  static TaskEntry reading(String id, TextSource source, Tokens tokens, Supplier<Corpus> builtIn) {
    return new TaskEntry(
        id,
        true,
        file ->
            new LanguageModelTask(
                id,
                file.map(f -> new Corpus(f.toString(), source.read(f), tokens))
                    .orElseGet(builtIn)));
  }
}
