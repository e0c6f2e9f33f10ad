/**
 * The database that the application stands on: one MariaDB, either the packaged server that the application starts itself
 * (data in {@code ./data}, loopback only, a new password at every start), or a server that is named by {@code
 * PLAN_DATABASE_URL}. Everything above sees a {@link javax.sql.DataSource} and no difference.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.planonapage.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
