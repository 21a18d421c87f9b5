/** Joins the records of one happening or one plan, whatever their date and status, into a story. */
@NullMarked
package org.rapporteur.linking;

import org.jspecify.annotations.NullMarked;
