/** Reads and checks the word lists under {@code resources/lexicon/}, naming file and line for every fault. It knows no meaning of any column. */
@NullMarked
package org.rapporteur.lexicon;

import org.jspecify.annotations.NullMarked;
