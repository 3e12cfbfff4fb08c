package org.unroll.app;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code assets/docs/systems.md}: something the lectures teach, what opens it, and what tests it.
 *
 * @param covered the curriculum's number, such as S8 or T4
 * @param entry id of a card on the start screen
 * @param test class below {@code org.unroll}, a hash, and a method
 * @param updates of the weights before it is measured; 0 for as many as its page plans
 */
record SystemsTableRow(String covered, String entry, String test, int updates) {

  private static final String QUESTIONS = "lab.prepared.PreparedQuestionsTest#";
  private static final String WIRED = "lab.ArchitectureTest#";
  private static final String CLOZE =
      WIRED + "readingFromBothEndsFillsTheBlankAndReadingForwardGuesses";
  private static final String TRANSLATION =
      WIRED + "attentionTranslatesSentencesThatWereNeverTrainedOn";
  private static final String LETTERS =
      "task.PairTasksTest#lettersComeBackInTheirOrderOrTheOtherWayRound";
  private static final String NEXT_LETTER =
      "task.LanguageModelTaskTest#theTargetIsTheNextCharacter";

  /** All rows, in the order of the curriculum. */
  static List<SystemsTableRow> all() {
    return Stream.of(before(), cells(), learning(), sequences(), probes())
        .flatMap(List::stream)
        .toList();
  }

  /** Before recurrence: S1 to S6. */
  private static List<SystemsTableRow> before() {
    return List.of(
        row(
            "S1",
            "page-words",
            "lab.system.lookup.LookupBenchTest#theSameWordsInAnotherOrderAreTheSameToABag",
            0),
        row("S2", "page-bags", "lab.system.BagBenchTest#heldBackAccuracyTellsThemApart", 0),
        row(
            "S3",
            "page-word2vec",
            "lab.system.vectors.VectorBenchTest#wordsOfOneClassFindEachOther",
            0),
        row(
            "S4",
            "page-ngrams",
            "lab.system.ngram.NgramBenchTest#aCueOutsideTheWindowDecidesNothing",
            0),
        row(
            "S5",
            "page-windows",
            "lab.system.window.WindowBenchTest#aWindowCannotCountAndAStateCan",
            0),
        row("S6", "page-backprop", "lab.system.DeepBenchTest#deltaVanishesWithDepthAndIsCured", 0));
  }

  /** Cells and how they are wired: S7 to S13. */
  private static List<SystemsTableRow> cells() {
    return List.of(
        row(
            "S7",
            "cell-rnn",
            "reference.ReferenceCheckTest#everyFieldOfEveryCaseAgreesWithTheEngine",
            1000),
        row(
            "S8",
            "cell-lstm",
            "engine.HoldingTest#memoryThatNeitherForgetsNorWritesIsKeptForEver",
            1000),
        row("S9", "cell-gru", "analysis.CellCheckTest#everyCellOfTheCataloguePasses", 1000),
        row(
            "S10",
            "cell-variants",
            "engine.GradientCheckTest#gradientsOfEveryWeightAgreeWithFiniteDifferences",
            1000),
        row("S11", "wired-both-ways", CLOZE, 400),
        row("S12", "wired-stack", WIRED + "aStackHasAPartForEachLayerAndDirection", 1000),
        row("S13", "shape-one-to-one", "engine.FlowsTest#oneToOne", 0),
        row("S13", "shape-one-to-many", "engine.FlowsTest#oneToMany", 500),
        row("S13", "shape-many-to-one", "engine.FlowsTest#manyToOne", 1000),
        row("S13", "shape-in-step", "engine.FlowsTest#manyToManyInStep", 400),
        row("S13", "shape-pairs", "engine.FlowsTest#manyToMany", 1000));
  }

  /** Attention, writing, and learning: S14 to S19. */
  private static List<SystemsTableRow> learning() {
    return List.of(
        row("S14", "attention", TRANSLATION, 600),
        row(
            "S15",
            "generating",
            "engine.GeneratorTest#factorsAreThoseOfAPassOverTheWholeText",
            800),
        row("S16", "bptt", "analysis.WeightSharesTest#addUpToTheGradientOfEveryWeight", 1000),
        row(
            "S17",
            "ask-only-rnns",
            QUESTIONS + "deepNetworksWithoutRecurrenceLoseTheirGradientToo",
            0),
        row("S18", "truncated", "engine.CarryTest#valuesInPiecesAreThoseOfOneLongPass", 800),
        row("S18", "ask-relu-helps", QUESTIONS + "hasAVerdictOnEveryArm", 0),
        row(
            "S19",
            "losses",
            "engine.BinaryCrossEntropyTest#isTheFormulaOfTheLectureWithItsBracket",
            1000));
  }

  /** Words, pictures and numbers: T1 to T8. */
  private static List<SystemsTableRow> sequences() {
    return List.of(
        row(
            "T1",
            "task-sentiment",
            "task.SentimentTaskTest#notBeforeTheVerbTurnsItRoundAndElsewhereItDoesNot",
            1000),
        row("T2", "task-slots", "task.ProbesTest#theCitysSlotDependsOnTheVerb", 400),
        row("T3", "task-cloze", CLOZE, 400),
        row(
            "T4",
            "task-recall",
            "task.RecallTaskTest#theNameComesFirstTheQuestionLastAndTheNameIsTheAnswer",
            1000),
        row("T5", "task-traffic", "task.ProbesTest#aCarIsCountedOnceHoweverLongItIs", 600),
        row("T5", "task-weather", "task.ProbesTest#theWeatherOfTomorrowIsWanted", 600),
        row("T6", "task-captioning", "task.CaptioningTaskTest#isLearntInAFewHundredUpdates", 500),
        row("T7", "task-reverse", LETTERS, 1000),
        row("T7", "task-copy", LETTERS, 1000),
        row("T7", "task-translation", TRANSLATION, 600),
        row("T8", "task-letters", NEXT_LETTER, 800),
        row(
            "T8",
            "task-characters",
            "task.LanguageModelTaskTest#theBuiltInTextsLeaveNothingUnknown",
            800));
  }

  /** Probes of memory, and texts of a person's own: T9 and T10. */
  private static List<SystemsTableRow> probes() {
    return List.of(
        row("T9", "task-adding", "lab.RunTest#theLstmBeatsGuessingOnTheAddingProblem", 1000),
        row("T9", "task-copying", "task.ProbesTest#copyingSaysTheTenSymbolsAfterTheSign", 3000),
        row(
            "T9",
            "task-temporal-order",
            "task.ProbesTest#temporalOrderNamesTheTwoSignsInTheirOrder",
            1000),
        row("T9", "task-parity", "task.ProbesTest#parityCountsTheOnes", 8000),
        row("T9", "task-echo", "task.ProbesTest#theEchoComesThreeStepsLater", 1000),
        row("T9", "task-latch", "task.ProbesTest#theLatchKeepsTheSignOfTheFirstNumber", 600),
        row(
            "T10",
            "own-texts",
            "lab.system.OwnBenchTest#learnsTheSampleAndPutsTheBestWeightsBack",
            0));
  }

  private static SystemsTableRow row(String covered, String entry, String test, int updates) {
    return new SystemsTableRow(covered, entry, test, updates);
  }
}
