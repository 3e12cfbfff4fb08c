package org.unroll.view.shell;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.Theme;

/** The bar on top: sign and name, a tab per screen; right of them theme, language and help. */
final class HeaderBar extends HBox implements View {

  private final Texts texts;
  private final Theme theme;
  private final ToggleGroup tabs = new ToggleGroup();

  HeaderBar(
      Texts texts, Theme theme, List<String> screenIds, ShellListener listener, Runnable onHelp) {
    super(4);
    this.texts = texts;
    this.theme = theme;
    getStyleClass().add("header");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().add("name");
    getChildren().addAll(new LogoView(), gap(4), name, gap(24));
    screenIds.forEach(id -> getChildren().add(tab(id, listener)));
    Region spring = gap(0);
    setHgrow(spring, Priority.ALWAYS);
    getChildren().addAll(spring, themeButton(listener), gap(8));
    addLanguages(listener);
    getChildren().addAll(gap(8), button("header.help", "quiet", onHelp));
  }

  /** Marks a screen's tab as the one that shows. */
  void showScreen(String screenId) {
    tabs.getToggles().stream()
        .filter(tab -> screenId.equals(tab.getUserData()))
        .forEach(tabs::selectToggle);
    setAccessibleText(describe());
  }

  @Override
  public String describe() {
    return texts.get(
        "header.describe", texts.language().ownName(), texts.get("theme." + theme.id()));
  }

  private ToggleButton tab(String screenId, ShellListener listener) {
    ToggleButton tab = new ToggleButton(texts.get("screen." + screenId));
    tab.getStyleClass().add("tab-button");
    tab.setUserData(screenId);
    tab.setToggleGroup(tabs);
    tab.setTooltip(new Tooltip(texts.get("screen." + screenId + ".hint")));
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          listener.screenChosen(screenId);
        });
    return tab;
  }

  private Button themeButton(ShellListener listener) {
    Theme next = theme.other();
    return button("theme." + next.id() + ".choose", "quiet", () -> listener.themeChosen(next));
  }

  private void addLanguages(ShellListener listener) {
    List<Language> languages = Arrays.asList(Language.values());
    for (Language language : languages) {
      if (language != languages.get(0)) {
        Label dot = new Label("·");
        dot.getStyleClass().add("caption");
        getChildren().add(dot);
      }
      getChildren().add(languageButton(language, listener));
    }
  }

  private ToggleButton languageButton(Language language, ShellListener listener) {
    ToggleButton button = new ToggleButton(language.ownName());
    button.getStyleClass().addAll("quiet", "language");
    button.setSelected(language == texts.language());
    button.setTooltip(new Tooltip(texts.get("header.language.hint", language.ownName())));
    button.setOnAction(
        event -> {
          button.setSelected(language == texts.language());
          listener.languageChosen(language);
        });
    return button;
  }

  private Button button(String key, String styleClass, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add(styleClass);
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Region gap(double width) {
    Region gap = new Region();
    gap.setMinWidth(width);
    return gap;
  }
}
