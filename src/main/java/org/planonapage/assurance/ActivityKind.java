package org.planonapage.assurance;

/** The sorts of assurance activity. */
enum ActivityKind {
    INSPECTION("inspection"),
    MONITORING_VISIT("monitoring visit"),
    PEER_REVIEW("peer review"),
    DEEP_DIVE("deep dive"),
    CASE_AUDIT("case audit"),
    SUPERVISION_AUDIT("supervision audit"),
    CASELOAD_REVIEW("caseload review"),
    /** Of those who use the service, complaints among it. */
    FEEDBACK("feedback"),
    /** By members, to those who do the work. */
    VISIT("visit"),
    /** Of members. */
    TRAINING("training");

    private final String word;

    ActivityKind(String word) {
        this.word = word;
    }

    /** The word of the pack. */
    String word() {
        return word;
    }
}
