package org.planonapage.programme;

import java.util.List;
import java.util.Optional;
import org.planonapage.links.ProgrammeId;

/** What a feature has to say on a programme's page of settings: a module above brings one as a bean. */
public interface SettingSource {

    /** "Risk scales". */
    String heading();

    /** Where it is changed, below the programme, where whoever reads the page may do so. */
    Optional<String> form(ProgrammeId programme);

    /** A sentence each; at least one. */
    List<String> lines(ProgrammeId programme);
}
