package org.planonapage.drafts;

import java.util.Locale;
import java.util.Optional;
import org.planonapage.links.ProgrammeId;

/** What each feature brings so that its forms can be found by where they are opened. It asks no right: whoever opens or saves a form has been asked. */
public interface FormSource {

    /**
     * The form that is opened there, as it is filled in now; empty when it is none of this feature's.
     *
     * @param path below the programme: "risks/R3/review"
     * @throws org.planonapage.ui.NothingThereException with a sentence when it would be the feature's, but there is no
     *     such thing
     */
    Optional<Form> form(ProgrammeId programme, String path);

    /** Whether the form that is opened there is one of this feature's; nothing is read for it. */
    boolean has(String path);

    /** What a field of its forms is called where it is listed apart from its form: "Done on" of {@code done_on}. */
    default String label(String field) {
        String words = field.replace('.', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
