package org.planonapage.programme;

import java.util.List;
import org.planonapage.links.ProgrammeId;

/** What a feature has to say on a programme's page of settings: a module above brings one as a bean. */
public interface SettingSource {

    /** "Risk scales". */
    String heading();

    /** A sentence each; at least one. */
    List<String> lines(ProgrammeId programme);
}
