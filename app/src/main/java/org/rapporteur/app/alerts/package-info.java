/** Tells the news of saved searches: by signed webhooks, each until its receiver has it, and as Atom feeds. */
@NullMarked
package org.rapporteur.app.alerts;

import org.jspecify.annotations.NullMarked;
