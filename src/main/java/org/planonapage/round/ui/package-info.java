/** The page of the round. */
@NullMarked
package org.planonapage.round.ui;

import org.jspecify.annotations.NullMarked;
