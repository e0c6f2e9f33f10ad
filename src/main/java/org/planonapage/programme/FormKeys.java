package org.planonapage.programme;

import org.planonapage.drafts.FormKey;
import org.planonapage.links.ProgrammeId;

/** Under which keys the drafts of this module's forms are kept. */
public final class FormKeys {

    static final String SETTINGS = "manage/settings";

    private FormKeys() {}

    /** Of a unit, post, body or meeting; an empty {@code address} means a new one. */
    public static FormKey of(ProgrammeId programme, OrganisationPart part, String address) {
        String path = "manage/organisation/" + part.word();
        return new FormKey(programme, address.isEmpty() ? path : path + "/" + address);
    }

    /** Of a programme's facts and settings. */
    public static FormKey settings(ProgrammeId programme) {
        return new FormKey(programme, SETTINGS);
    }
}
