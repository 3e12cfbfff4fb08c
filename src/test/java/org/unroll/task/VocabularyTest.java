package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static Vocabulary of(String text, int most) {
    return Vocabulary.of(Tokens.CHARACTERS, text, most);
  }

  @Test
  void textComesBackFromItsIds() {
    String text = "山里有一只🐕。\nIt says: woof!";
    Vocabulary vocabulary = of(text, 100);
    assertThat(vocabulary.decode(vocabulary.encode(text))).isEqualTo(text);
    assertThat(vocabulary.encode("🐕")).hasSize(1);
  }

  @Test
  void rareCharactersBecomeTheUnknown() {
    Vocabulary vocabulary = of("aaabbcd", 3);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(vocabulary.decode(vocabulary.encode("abcd"))).isEqualTo("ab□□");
  }

  @Test
  void ofEquallyRareCharactersTheEarlierAreKept() {
    Vocabulary vocabulary = of("dcba", 3);
    assertThat(vocabulary.decode(vocabulary.encode("abcd"))).isEqualTo("ab□□");
  }

  @Test
  void theUnknownCharacterItselfIsUnknown() {
    assertThat(of("a□", 10).size()).isEqualTo(2);
  }
}
