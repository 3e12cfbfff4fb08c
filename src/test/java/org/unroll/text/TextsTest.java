package org.unroll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles and how they are filled. */
class TextsTest {

  @Test
  void fillsPlacesAndKeepsApostrophes() {
    Texts texts = new Texts(Language.ENGLISH, Map.of("a", "it's step {0} of '{1}'"));
    assertThat(texts.get("a", 3, "x")).isEqualTo("it's step 3 of 'x'");
  }

  @Test
  void choosesPluralForms() {
    Texts texts =
        new Texts(Language.ENGLISH, Map.of("a", "{0,choice,0#no steps|1#one step|1<{0} steps}"));
    assertThat(texts.get("a", 1)).isEqualTo("one step");
    assertThat(texts.get("a", 3420)).isEqualTo("3,420 steps");
  }

  @Test
  void missingKeyNamesKeyAndBundle() {
    Texts texts = new Texts(Language.CHINESE, Map.of());
    assertThatThrownBy(() -> texts.get("no.such"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such")
        .hasMessageContaining("zh_CN");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> english = Texts.of(Language.ENGLISH).keys();
    Set<String> chinese = Texts.of(Language.CHINESE).keys();
    assertThat(without(english, chinese)).as("missing in Chinese").isEmpty();
    assertThat(without(chinese, english)).as("missing in English").isEmpty();
  }

  @Test
  void bothLanguagesUseTheSamePlaces() {
    Texts english = Texts.of(Language.ENGLISH);
    Texts chinese = Texts.of(Language.CHINESE);
    for (String key : english.keys()) {
      assertThat(places(chinese, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyIsWrittenTwice(Language language) throws IOException {
    Set<String> seen = new HashSet<>();
    try (InputStream in = getClass().getResourceAsStream(language.resource())) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Pattern entry = Pattern.compile("^([\\w.-]+)\\s*=.*");
      for (String line : lines) {
        Matcher matcher = entry.matcher(line);
        if (matcher.matches()) {
          assertThat(seen.add(matcher.group(1))).as("second entry of " + matcher.group(1)).isTrue();
        }
      }
    }
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    return all.stream().filter(key -> !others.contains(key)).collect(Collectors.toSet());
  }

  private static Set<String> places(Texts texts, String key) {
    Set<String> found = new HashSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d)").matcher(texts.pattern(key));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
