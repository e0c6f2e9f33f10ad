/**
 * What others ask of the council and what they found: instruments with their requirements, and assurance activities with
 * their findings. A requirement that is measured points at a target of a metric, and the target stays the one home of the
 * limit, its deadline and its outcome; a requirement in words has a deadline and an outcome of its own.
 *
 * <p>{@link org.planonapage.assurance.Instruments} answers the one screen. Activities and findings are kept, and linked
 * with the actions that answer them; no screen reads them yet.
 */
@ApplicationModule(
        allowedDependencies = {"attention", "exchange", "links", "metric", "metric::ui", "programme", "quantity", "ui"})
@NullMarked
package org.planonapage.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
