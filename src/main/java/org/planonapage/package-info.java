/**
 * Plan on a Page: the improvement programme of a council's children's services on one page, with the evidence beneath
 * it. Each package directly below this one is a module; ARCHITECTURE.md says what each is for and which may use which.
 */
@NullMarked
package org.planonapage;

import org.jspecify.annotations.NullMarked;
