package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.planonapage.quantity.WordDiff;

/** Words compared with others: what went is struck through, what came is underlined, and both are said. */
public final class WordDiffText extends Composite<Paragraph> {

    /**
     * One side of a comparison.
     *
     * @param label what stands before the words; may be blank
     * @param fate what this side shows beside what stayed: what went, or what came
     */
    public WordDiffText(String label, WordDiff words, WordDiff.Fate fate) {
        this(label);
        boolean all = words.parts().stream().allMatch(part -> part.fate() == fate);
        words.parts().stream()
                .filter(part -> part.fate() == fate || part.fate() == WordDiff.Fate.STAYED)
                .forEach(part -> getContent().add(all ? new Text(part.words()) : part(part)));
    }

    /** Both sides in one text, what went before what came in its place. */
    public WordDiffText(WordDiff words) {
        this("");
        words.parts().forEach(part -> getContent().add(part(part)));
    }

    private WordDiffText(String label) {
        getContent().addClassName("diff");
        if (!label.isEmpty()) {
            Span before = new Span(label + " ");
            before.addClassName("ref");
            getContent().add(before);
        }
    }

    private static Component part(WordDiff.Part part) {
        if (part.fate() == WordDiff.Fate.STAYED) {
            return new Text(part.words() + " ");
        }
        boolean came = part.fate() == WordDiff.Fate.CAME;
        HtmlContainer mark = new HtmlContainer(came ? "ins" : "del");
        mark.add(heard(came ? "new: " : "gone: "), new Text(part.words()), heard(";"));
        Span spaced = new Span(mark, new Text(" "));
        return spaced;
    }

    private static Span heard(String words) {
        Span heard = new Span(words);
        heard.addClassName("sr");
        return heard;
    }
}
