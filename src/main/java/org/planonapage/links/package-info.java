/**
 * The names by which the things of a programme are referred to, and the links between them. A theme's metrics, the actions
 * above a metric: what would otherwise make features import one another goes through here. Each feature gives the title
 * and address of its own references through {@link org.planonapage.links.ReferenceSource}, many in one query.
 */
@ApplicationModule(allowedDependencies = {"history", "quantity"})
@NullMarked
package org.planonapage.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
