/**
 * What the administrator of the whole sees besides accounts and programmes: whether the application is well, and its
 * backups. The screens of the administration stand here too, over the services of the modules that keep what they show.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "exchange",
            "links",
            "mail",
            "programme",
            "quantity",
            "security",
            "security :: ui",
            "ui"
        })
@NullMarked
package org.planonapage.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
