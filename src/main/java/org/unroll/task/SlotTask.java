package org.unroll.task;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * Slot filling: say for every word of {@code arrive Taipei on August 2nd} whether it is a place of arrival,
 * a place of departure, a time, or nothing. The city alone does not tell: an earlier word, {@code arrive} or
 * {@code leave}, decides.
 *
 * <p>Longer sentences begin with more polite words.
 *
 * <p>Source: the ticket booking example of Hung-yi Lee's lectures on recurrent networks.
 */
public final class SlotTask extends SymbolTask {

  private static final List<String> POLITE = List.of("please", "I", "would", "like", "to");
  private static final List<String> MOVES = List.of("arrive", "leave");
  private static final List<String> CITIES = List.of("Taipei", "Tokyo", "Seoul", "Hanoi");
  private static final List<String> MONTHS = List.of("May", "August");
  private static final List<String> DAYS = List.of("2nd", "9th");
  private static final String ON = "on";

  private static final List<String> WORDS =
      Stream.of(POLITE, MOVES, CITIES, MONTHS, DAYS, List.of(ON)).flatMap(List::stream).toList();

  private static final List<String> SLOTS = List.of("other", "destination", "departure", "time");
  private static final int OTHER = 0;
  private static final int PLACE = 1;
  private static final int TIME = 3;

  /** Move, city, on, month, day. */
  private static final int SHORTEST = 5;

  /** Sentences about four cities. */
  public SlotTask() {
    super("slots", WORDS, SLOTS, Readout.EVERY);
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    List<String> words = new ArrayList<>();
    int polite = length - SHORTEST;
    for (int i = 0; i < polite; i++) {
      words.add(POLITE.get(Math.floorMod(i - polite, POLITE.size())));
    }
    int move = random.nextInt(MOVES.size());
    words.add(MOVES.get(move));
    words.add(any(CITIES, random));
    words.add(ON);
    words.add(any(MONTHS, random));
    words.add(any(DAYS, random));
    int[] slots = new int[length];
    slots[polite] = OTHER;
    slots[polite + 1] = PLACE + move;
    slots[polite + 3] = TIME;
    slots[polite + 4] = TIME;
    return new Drawn(words.stream().mapToInt(WORDS::indexOf).toArray(), slots);
  }

  private static String any(List<String> choice, RandomGenerator random) {
    return choice.get(random.nextInt(choice.size()));
  }

  @Override
  public int defaultLength() {
    return 9;
  }

  @Override
  public int minimumLength() {
    return SHORTEST;
  }

  /** A guesser may know at which place of the sentence it stands. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return Baseline.sampledPerStep(this, loss, length);
  }
}
