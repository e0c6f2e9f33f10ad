/**
 * The programme pack: the one way in and out. A pack is a set of CSV tables; each feature brings the {@link
 * org.planonapage.exchange.PackTable tables} it owns through the port {@link org.planonapage.exchange.PackTables}, as a
 * description of columns and rules. This module reads packs, compares them with the record, lists every mistake at
 * once, and writes what is new under the day on which it became known. It takes whole imports back, and writes programmes
 * out as packs. It knows no feature.
 */
@ApplicationModule(allowedDependencies = {"history", "links", "quantity", "security", "ui"})
@NullMarked
package org.planonapage.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
