package org.planonapage.plan;

import org.planonapage.TestPack;

/** A programme that runs, for the tests of what owners write. */
public final class RunningPack {

    private RunningPack() {}

    /** Actions 1.1, above a metric that misses its target, and 1.4, above one that meets it, are led by the head; nobody leads 1.2. */
    public static TestPack of(String programme) {
        return DoubtfulPack.of(programme)
                .file("programme", "name,title,council", programme + ",Better Services,Testshire Council")
                .file("posts", "code,title", "head,Head of Fieldwork")
                .file(
                        "actions",
                        "edition,reference,theme,text,post,due,lifecycle",
                        "phase-1,1.1,1,Assess in time,head,,in progress",
                        "phase-1,1.2,1,Recruit,,,",
                        "phase-1,1.3,1,Train,,2015-04,complete",
                        "phase-1,1.4,1,Close cases,head,2015-12,",
                        "phase-1,1.5,1,Supervise,,,complete")
                .file(
                        "milestones",
                        "edition,number,action,text,due",
                        "phase-1,1,1.1,A rota is agreed,2015-09",
                        "phase-1,2,1.4,A panel sits,2015-10");
    }
}
