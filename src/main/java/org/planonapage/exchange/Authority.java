package org.planonapage.exchange;

import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.ObjectProvider;

/** On whose behalf a file is loaded, and so what it may change. */
enum Authority {
    /** The operator of the installation, at its start. */
    OPERATOR,
    /** A manager of the programme. */
    MANAGER,
    /** A data officer of the programme, who loads figures. */
    DATA_OFFICER;

    /** That of the viewer, who may load. */
    static Authority of(ProgrammeId programme, ObjectProvider<Loaders> loaders) {
        return loaders.getObject().manages(programme) ? MANAGER : DATA_OFFICER;
    }

    boolean mayChange(PackTable table) {
        return this != DATA_OFFICER || table.isOfFigures();
    }
}
