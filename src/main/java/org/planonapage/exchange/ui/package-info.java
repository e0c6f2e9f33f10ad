/** The screen for data: load a file, see first what it would do, take an import back, take the programme along. */
@NullMarked
package org.planonapage.exchange.ui;

import org.jspecify.annotations.NullMarked;
