/**
 * Who is reading. Accounts and their passwords (Argon2id), sign-in and its throttle, the one-time link by which a
 * production installation gets its first administrator, and demo mode with its seven accounts. What an account may read
 * and write in a programme is not decided here but by the module of programmes; everything here is of today, also when the
 * past is read.
 */
@ApplicationModule(allowedDependencies = {"history", "mail", "quantity", "ui"})
@NullMarked
package org.planonapage.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
