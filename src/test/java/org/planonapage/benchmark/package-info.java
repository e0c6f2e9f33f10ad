/**
 * What the application costs its readers, measured on the extracted build as an operator runs it: {@code ./mvnw
 * -Pbenchmark verify} prints the table. Nothing here passes or fails by speed.
 */
@NullMarked
package org.planonapage.benchmark;

import org.jspecify.annotations.NullMarked;
