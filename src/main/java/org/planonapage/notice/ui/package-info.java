/** The page of what the reader was told. */
@NullMarked
package org.planonapage.notice.ui;

import org.jspecify.annotations.NullMarked;
