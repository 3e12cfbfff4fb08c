package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Slot filling: say for every word of {@code arrive Taipei on August 2nd} whether it is a place of arrival,
 * a place of departure, a time, or nothing. The city alone does not tell: an earlier word, {@code arrive} or
 * {@code leave}, decides.
 *
 * <p>Source: the ticket booking example of Hung-yi Lee's lectures on recurrent networks.
 */
public final class SlotTask extends TaggingTask {

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
    super("slots", WORDS, SLOTS, POLITE, SHORTEST);
  }

  @Override
  void write(List<String> sentence, int[] tags, RandomGenerator random) {
    int begin = sentence.size();
    int move = random.nextInt(MOVES.size());
    sentence.add(MOVES.get(move));
    sentence.add(any(CITIES, random));
    sentence.add(ON);
    sentence.add(any(MONTHS, random));
    sentence.add(any(DAYS, random));
    tags[begin] = OTHER;
    tags[begin + 1] = PLACE + move;
    tags[begin + 3] = TIME;
    tags[begin + 4] = TIME;
  }

  @Override
  public int defaultLength() {
    return 9;
  }
}
