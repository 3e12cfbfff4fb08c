/** Small controls that several screens use. */
package org.unroll.view.control;
