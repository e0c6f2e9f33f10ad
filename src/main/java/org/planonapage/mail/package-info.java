/**
 * Mail, as far as the operator has named a mail server; without one it is off and nothing else changes. {@link
 * org.planonapage.mail.Mail} sends a letter and remembers how the last one fared, for the page of the application's
 * health. The module knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.planonapage.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
