/**
 * What deserves a question. Each feature brings its rules through the port {@link
 * org.planonapage.attention.ExceptionSource}; this module puts what they raise in order, keeps it until something changes,
 * and answers both the page that lists it and the pages that mark it. It knows no feature.
 */
@ApplicationModule(allowedDependencies = {"links", "programme", "quantity", "ui"})
@NullMarked
package org.planonapage.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
