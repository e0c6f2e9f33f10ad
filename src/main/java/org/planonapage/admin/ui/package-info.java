/** The screens of the administration: accounts, programmes, the security log, health, backups. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.admin.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
