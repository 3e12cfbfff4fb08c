/**
 * Reference cases: networks computed elsewhere in double precision, number by number, and what the
 * engine makes of them.
 */
package org.unroll.lab.reference;
