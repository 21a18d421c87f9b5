/** Turns a file into reports: text, publisher, publication date. It interprets nothing of the text. */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
