/**
 * What the API and the pages share: the store's answers, the pipeline that reads reports anew for their layers, the day, and
 * who is told when something changes. It writes no HTML and no JSON of its own.
 */
@NullMarked
package org.rapporteur.app.desk;

import org.jspecify.annotations.NullMarked;
