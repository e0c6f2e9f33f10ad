/** The screen of the instruments. */
@NullMarked
package org.planonapage.assurance.ui;

import org.jspecify.annotations.NullMarked;
