package org.unroll.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every visible sentence of the program in one language. Immutable.
 *
 * <p>A text may hold places such as <code>{0}</code> or <code>{0,choice,1#one step|1&lt;{0}
 * steps}</code>, read as by {@link MessageFormat}, with one difference: an apostrophe is an
 * apostrophe and needs no doubling. Give numbers with a fraction as strings made by {@link Numbers}.
 */
public final class Texts {

  private final Language language;
  private final Map<String, String> entries;

  /**
   * Texts from given entries, for tests and tools.
   *
   * @param entries key to text; copied
   */
  public Texts(Language language, Map<String, String> entries) {
    this.language = language;
    this.entries = Map.copyOf(entries);
  }

  /**
   * Reads the bundle of a language from the class path (UTF-8).
   *
   * @throws UncheckedIOException if the program was built without it
   */
  public static Texts of(Language language) {
    Properties read = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(language.resource())) {
      if (in == null) {
        throw new IOException("not on the class path: " + language.resource());
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> entries.put(key, read.getProperty(key)));
    return new Texts(language, entries);
  }

  /** The language these texts are in. */
  public Language language() {
    return language;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(entries.keySet());
  }

  /** Whether there is a text for this key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /**
   * The text of a key with its places filled.
   *
   * @param arguments what stands for <code>{0}</code>, <code>{1}</code> and so on
   * @throws MissingResourceException naming the key and the bundle if there is no such text
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(pattern(key).replace("'", "''"), language.locale()).format(arguments);
  }

  /** The text as it stands in the bundle, its places not filled. */
  String pattern(String key) {
    String pattern = entries.get(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "no text '" + key + "' in " + language.resource(), language.resource(), key);
    }
    return pattern;
  }
}
