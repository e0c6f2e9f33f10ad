/**
 * Forms: what every one of them does, so that no feature does it again. A form is {@link org.planonapage.drafts.Fields
 * texts by name}: as the record said when it was opened, and as they are typed. What is typed is {@link
 * org.planonapage.drafts.Drafts kept} while it is typed and offered again after a lost session or a restart. {@link
 * org.planonapage.drafts.Submissions} compares with the record at the moment of saving, shows field by field what somebody
 * else changed meanwhile, and writes rows through {@link org.planonapage.exchange.Entries}, so that a form keeps the rules of
 * an import, or runs the {@link org.planonapage.drafts.Form#command command} that a form comes to. The module knows no
 * feature.
 */
@ApplicationModule(allowedDependencies = {"exchange", "history", "links", "quantity", "security", "ui"})
@NullMarked
package org.planonapage.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
