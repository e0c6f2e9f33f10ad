package org.planonapage;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that every view is shown in. Aura comes first as a sheet of its own; ours are part of the bundle, so that
 * their fonts are served by the application itself. Each is named here, in the order of the cascade, because the build
 * looks for changes only in sheets that a class names. The page is drawn on paper: there is no dark scheme.
 * Pages are told of what others write ({@link org.planonapage.ui.Live}), hence the push.
 */
@StyleSheet(Aura.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
@CssImport("./theme/fonts.css")
@CssImport("./theme/tokens.css")
@CssImport("./theme/aura.css")
@CssImport("./theme/base.css")
@CssImport("./theme/shell.css")
@CssImport("./theme/kit.css")
@CssImport("./theme/plan.css")
@CssImport("./theme/metric.css")
@CssImport("./theme/programme.css")
@CssImport("./theme/data.css")
@CssImport("./theme/attention.css")
@CssImport("./theme/risk.css")
@CssImport("./theme/admin.css")
@CssImport("./theme/form.css")
@CssImport("./theme/edit.css")
@CssImport("./theme/workforce.css")
@CssImport("./theme/trail.css")
@CssImport("./theme/print.css")
@JsModule("./page/menus.js")
@JsModule("./page/clear.js")
@JsModule("./page/print.js")
@JsModule("./session.js")
@Push
@ColorScheme(ColorScheme.Value.LIGHT)
public class AppShell implements AppShellConfigurator {}
