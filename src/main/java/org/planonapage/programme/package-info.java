/**
 * A council's improvement programme and its organisation: units, posts, the bodies that oversee it with their remits and
 * meetings, and who may read and write what. Every feature stands on this module.
 */
@ApplicationModule(
        allowedDependencies = {
            "drafts",
            "drafts :: ui",
            "exchange",
            "history",
            "links",
            "quantity",
            "security",
            "security :: ui",
            "ui"
        })
@NullMarked
package org.planonapage.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
