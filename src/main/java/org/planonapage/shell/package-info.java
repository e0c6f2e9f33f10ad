/**
 * The shell around every screen: the bar with the navigation and the as-at day, the choice of programme, the pages that say
 * what went wrong, and what the process says at its start. It knows the features only by what they put into the bar; no
 * module depends on it.
 */
@ApplicationModule(allowedDependencies = {"history", "links", "programme", "quantity", "security", "ui"})
@NullMarked
package org.planonapage.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
