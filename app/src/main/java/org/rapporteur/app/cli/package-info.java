/** The command line: options, exit status, colours and progress. Reads and decides nothing of a text itself. */
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
