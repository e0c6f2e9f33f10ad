/** The screens of the administration: accounts, programmes, the log of rights, health, backups. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.admin.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
