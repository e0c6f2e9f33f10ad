package org.planonapage.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final String OPEN = "open";
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input", "col", "wbr");

    /** How many ways of showing one model are remembered: filters, orders, comparisons. */
    private static final int WAYS = 8;

    /** What was printed of read models, for as long as a model is kept by whoever answered with it. */
    private static final Cache<Object, Cache<Way, String>> PRINTED =
            Caffeine.newBuilder().weakKeys().build();

    private static volatile boolean on = false;

    private Markup() {}

    /** Prints what {@code part} holds, where all of it can be printed; the part itself stays a component. */
    public static void print(Component part) {
        if (on) {
            replaceInside(part.getElement());
        }
    }

    /**
     * Fills a part and prints it, once for each model and each way of showing it: the next reader of the same gets the same
     * text, and nothing is filled.
     *
     * @param part what it holds and is filled with says nothing but {@code model} and {@code how}, least of all who reads
     * @param by the class that shows the model in this part; it shows it in no other
     * @param model an immutable read model that is kept (docs/adr/0010), known as this very object, not by what it says
     * @param how all else that the part depends on; none of it holds the model
     * @throws NullPointerException when the part holds what cannot be printed
     */
    public static void printOnce(Component part, Runnable fill, Class<?> by, Object model, Object... how) {
        if (on) {
            replaceOnce(part.getElement(), fill, by, model, how);
        } else {
            fill.run();
        }
    }

    private record Way(Class<?> by, List<Object> how) {}

    static void replaceOnce(Element element, Runnable fill, Class<?> by, Object model, Object... how) {
        Cache<Way, String> ways =
                PRINTED.get(model, _ -> Caffeine.newBuilder().maximumSize(WAYS).build());
        Way way = new Way(by, List.of(how));
        String known = ways.getIfPresent(way);
        if (known == null) {
            // Two readers who come at once print it twice; a part may hold others that are printed once.
            fill.run();
            replaceInside(element);
            ways.put(
                    way,
                    Objects.requireNonNull(
                            element.getProperty(INNER), "What answers to a reader is not printed once for all."));
        } else {
            element.removeAllChildren();
            element.setProperty(INNER, known);
        }
    }

    /**
     * A read model as part of how something is shown, known as this very object.
     *
     * @param model null for none
     */
    public record Same(@Nullable Object model) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.model == model;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(model);
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
                        && (opensByItself(element) || isSilent(element))
                        && element.getChildren().allMatch(Markup::isPlain);
    }

    private static boolean isSilent(Element element) {
        return element.getPropertyNames().allMatch(INNER::equals)
                && element.getNode()
                        .getFeatureIfInitialized(ElementListenerMap.class)
                        .isEmpty();
    }

    /** The server is told that details were opened, and does nothing with it. */
    private static boolean opensByItself(Element element) {
        return element.getTag().equals("details");
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
            markup.append(element.getProperty(OPEN, false) ? " " + OPEN + ">" : ">");
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
    public static String escaped(String text) {
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
