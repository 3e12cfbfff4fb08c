package org.unroll.text;

import java.util.Arrays;
import java.util.Locale;

/** A language the program speaks. Each has one bundle in {@code /texts}. */
public enum Language {
  /** English, the language every text is first written in. */
  ENGLISH("en", "English", "/texts/unroll.properties", Locale.ENGLISH),
  /** Simplified Chinese. */
  CHINESE("zh", "中文", "/texts/unroll_zh_CN.properties", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final String ownName;
  private final String resource;
  private final Locale locale;

  Language(String code, String ownName, String resource, Locale locale) {
    this.code = code;
    this.ownName = ownName;
    this.resource = resource;
    this.locale = locale;
  }

  /** Two letters (ISO 639-1), used in file names and in the remembered settings. */
  public String code() {
    return code;
  }

  /** What its speakers call it; the same in every language of the program. */
  public String ownName() {
    return ownName;
  }

  /** Where its bundle lies on the class path. */
  public String resource() {
    return resource;
  }

  /** Locale for grouping digits and for plural forms. */
  public Locale locale() {
    return locale;
  }

  /** The language with this code, or English where there is none. */
  public static Language ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElse(ENGLISH);
  }
}
