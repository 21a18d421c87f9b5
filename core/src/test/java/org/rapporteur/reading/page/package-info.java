@NullMarked
package org.rapporteur.reading.page;

import org.jspecify.annotations.NullMarked;
