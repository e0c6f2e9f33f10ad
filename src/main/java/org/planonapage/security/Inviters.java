package org.planonapage.security;

/** Knows who may invite people besides the administrator; the module that keeps the roles brings it. */
public interface Inviters {

    /** Whether the viewer keeps the people of at least one programme. */
    boolean mayInvite();
}
