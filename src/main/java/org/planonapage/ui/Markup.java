package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/**
 * Sends a part of a page that holds words, marks and links to the browser as one piece of markup. The server then keeps a
 * text in place of an element for each word, which makes a long page several times lighter for it and for the browser.
 * What answers to more than a link cannot be printed and stays as it is.
 */
public final class Markup {

    private static final String INNER = "innerHTML";
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input", "col", "wbr");

    private static volatile boolean on = false;

    private Markup() {}

    /** Prints what {@code part} holds, where all of it can be printed; the part itself stays a component. */
    public static void print(Component part) {
        if (on) {
            replaceInside(part.getElement());
        }
    }

    /** Switches printing off for tests that look at the elements on the server. */
    @Configuration(proxyBeanMethods = false)
    static class Switch {

        @Autowired
        void read(@Value("${plan.markup:true}") boolean markup) {
            on = markup;
        }
    }

    static void replaceInside(Element element) {
        if (element.getChildren().allMatch(Markup::isPlain)) {
            StringBuilder markup = new StringBuilder();
            element.getChildren().forEach(child -> write(child, markup));
            element.removeAllChildren();
            element.setProperty(INNER, markup.toString());
        }
    }

    private static boolean isPlain(Element element) {
        return element.isTextNode()
                || !element.getTag().contains("-")
                        && element.getPropertyNames().allMatch(INNER::equals)
                        && element.getNode()
                                .getFeatureIfInitialized(ElementListenerMap.class)
                                .isEmpty()
                        && element.getChildren().allMatch(Markup::isPlain);
    }

    private static void write(Element element, StringBuilder markup) {
        if (element.isTextNode()) {
            escape(element.getText(), markup);
        } else if (element.isVisible()) {
            markup.append('<').append(element.getTag());
            element.getAttributeNames().forEach(name -> {
                markup.append(' ').append(name).append("=\"");
                escape(element.getAttribute(name), markup);
                markup.append('"');
            });
            markup.append('>');
            if (!WITHOUT_END.contains(element.getTag())) {
                writeInside(element, markup);
                markup.append("</").append(element.getTag()).append('>');
            }
        }
    }

    private static void writeInside(Element element, StringBuilder markup) {
        String printed = element.getProperty(INNER);
        if (printed == null) {
            element.getChildren().forEach(child -> write(child, markup));
        } else {
            markup.append(printed);
        }
    }

    /** The text as it may stand between tags and in quotation marks. */
    static String escaped(String text) {
        StringBuilder markup = new StringBuilder(text.length());
        escape(text, markup);
        return markup.toString();
    }

    private static void escape(String text, StringBuilder markup) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(letter);
            }
        }
    }
}
