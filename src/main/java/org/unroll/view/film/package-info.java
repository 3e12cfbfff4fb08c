/** The button that films what the stage plays, and the choices before it. */
package org.unroll.view.film;
