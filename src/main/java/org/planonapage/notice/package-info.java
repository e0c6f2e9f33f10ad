/**
 * What somebody is told: a sentence, for one account, that leads to a page. Features tell through {@link
 * org.planonapage.notice.Notices}; the bar counts what is not read yet. Whoever wants to carry a notice further, by mail for
 * instance, listens for {@link org.planonapage.notice.NoticeGiven}. The module knows no feature.
 */
@ApplicationModule(allowedDependencies = {"history", "links", "quantity", "security", "ui"})
@NullMarked
package org.planonapage.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
