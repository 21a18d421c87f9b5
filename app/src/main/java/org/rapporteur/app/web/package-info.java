/**
 * The desk's pages: server-rendered, readable without script and without colour. It asks {@code desk} and decides nothing
 * about what a report says.
 */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;
