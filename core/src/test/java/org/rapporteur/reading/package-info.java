@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
