package org.planonapage.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/** The forms in which a programme's organisation and settings are written. */
@Component
class ManageForms implements FormSource {

    private static final Pattern PART = Pattern.compile("manage/organisation/(unit|post|body|meeting)(?:/([^/]+))?");

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        if (path.equals(FormKeys.SETTINGS)) {
            return Optional.of(new SettingsForm(programme));
        }
        Matcher asked = PART.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        OrganisationPart part = OrganisationPart.valueOf(asked.group(1).toUpperCase(Locale.ROOT));
        String address = asked.group(2) == null ? "" : asked.group(2);
        return Optional.of(new PartForm(part, part.keyOf(address)));
    }

    @Override
    public boolean has(String path) {
        return path.equals(FormKeys.SETTINGS) || PART.matcher(path).matches();
    }
}
