package org.unroll.task;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.problem.Diagnostic;

/** The tasks that can be chosen by name. A new task is a class and a line in {@link #builtIn()}. */
public final class TaskCatalogue {

  private final Map<String, TaskEntry> entries = new LinkedHashMap<>();

  /** A catalogue of these tasks, in this order. */
  public TaskCatalogue(List<TaskEntry> entries) {
    entries.forEach(entry -> this.entries.put(entry.id(), entry));
  }

  /** The tasks that come with the program. */
  public static TaskCatalogue builtIn() {
    TextSource texts = new TextSource();
    return new TaskCatalogue(
        List.of(
            TaskEntry.generated("adding", AddingTask::new),
            TaskEntry.generated("sentiment", SentimentTask::new),
            TaskEntry.generated("recall", RecallTask::new),
            TaskEntry.generated("slots", SlotTask::new),
            TaskEntry.generated("cloze", ClozeTask::new),
            TaskEntry.generated("traffic", TrafficTask::new),
            TaskEntry.generated("weather", WeatherTask::new),
            TaskEntry.generated("captioning", CaptioningTask::new),
            TaskEntry.forecasting("series", texts),
            TaskEntry.reading("language-model", texts, Tokens.CHARACTERS, Corpus::english),
            TaskEntry.reading("language-model-words", texts, Tokens.WORDS, Corpus::englishWords),
            TaskEntry.reading("language-model-zh", texts, Tokens.CHARACTERS, Corpus::chinese),
            TaskEntry.generated("reverse", () -> new SpellingTask("reverse", true)),
            TaskEntry.generated("copy", () -> new SpellingTask("copy", false)),
            TaskEntry.generated("translation", TranslationTask::new),
            TaskEntry.generated("temporal-order", TemporalOrderTask::new),
            TaskEntry.generated("copying", CopyingTask::new),
            TaskEntry.generated("latch", LatchTask::new),
            TaskEntry.generated("parity", ParityTask::new),
            TaskEntry.generated("echo", EchoTask::new)));
  }

  /** Ids of all tasks, in the order in which a learner meets them. */
  public List<String> ids() {
    return List.copyOf(entries.keySet());
  }

  /**
   * Whether the learner may give this task a text.
   *
   * @throws TaskProblem if there is no such task
   */
  public boolean readsText(String id) {
    return entry(id).readsText();
  }

  /**
   * The task of this id, on its built-in text if it reads one.
   *
   * @throws TaskProblem listing the known ids, with the nearest first
   */
  public Task find(String id) {
    return find(id, Optional.empty());
  }

  /**
   * The task of this id, on the learner's text if there is one.
   *
   * @throws TaskProblem if there is no such task, or it reads no text
   * @throws TextProblem if the text cannot be used
   */
  public Task find(String id, Optional<Path> text) {
    TaskEntry entry = entry(id);
    if (text.isPresent() && !entry.readsText()) {
      throw new TaskProblem(TaskFault.READS_NO_TEXT, new TaskName(id), text.get());
    }
    return entry.opening().apply(text);
  }

  private TaskEntry entry(String id) {
    TaskEntry entry = entries.get(id);
    if (entry == null) {
      throw new TaskProblem(TaskFault.UNKNOWN, id, suggestion(id), String.join(", ", ids()));
    }
    return entry;
  }

  private Object suggestion(String id) {
    Optional<String> near = new NearestName(ids()).to(id);
    return near.isPresent() ? Diagnostic.of(TaskFault.NEAREST, near.get()) : "";
  }
}
