package org.unroll.lab.system.vectors;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a sentence that one of several words fills. The slots of a {@link #isTied tied} kind take
 * the word of one and the same place in their lists, so that Paris goes with French and not with Italian.
 */
enum Slot {
  COLOUR(WordClass.COLOUR, false, "blue red green yellow"),
  ANIMAL(WordClass.ANIMAL, false, "bird dog cat horse"),
  HE(WordClass.PERSON, true, "man king boy"),
  SHE(WordClass.PERSON, true, "woman queen girl"),
  DOES(WordClass.OTHER, true, "builds rules throws"),
  THING(WordClass.OTHER, true, "house land ball"),
  FOOD(WordClass.FOOD, false, "bread soup rice"),
  DRINK(WordClass.FOOD, false, "water milk tea"),
  CITY(WordClass.CITY, true, "Paris Rome Madrid"),
  COUNTRY(WordClass.COUNTRY, true, "France Italy Spain"),
  LANGUAGE(WordClass.LANGUAGE, true, "French Italian Spanish");

  /** Length of the lists of all tied slots. */
  static final int TIED = 3;

  private final WordClass kind;
  private final boolean tied;
  private final String words;

  Slot(WordClass kind, boolean tied, String words) {
    this.kind = kind;
    this.tied = tied;
    this.words = words;
  }

  /** What its words are. */
  WordClass kind() {
    return kind;
  }

  /** Whether its word goes with those of the other tied slots of a sentence. */
  boolean isTied() {
    return tied;
  }

  /** The words that may stand there. */
  List<String> words() {
    return List.of(words.split(" "));
  }

  /** Whether this is the name of a slot. */
  static boolean isSlot(String name) {
    return Arrays.stream(values()).anyMatch(slot -> slot.name().equals(name));
  }
}
