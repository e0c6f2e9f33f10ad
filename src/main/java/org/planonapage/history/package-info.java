/**
 * Time, and who. Tables of record are system versioned by MariaDB; this module is the one place that knows it.
 *
 * <p>To read as at a past day, code runs inside {@link org.planonapage.history.AsAt#read}: every connection that is
 * taken inside answers as the database stood at the end of that day, is read-only, and is put right before it goes back
 * to the pool. No query knows about it. To write, one {@link org.planonapage.history.Changes change} is recorded, and every row
 * written carries its id; {@link org.planonapage.history.DatedWrites} writes rows under the day on which they became known.
 */
@ApplicationModule(allowedDependencies = {"quantity"})
@NullMarked
package org.planonapage.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
