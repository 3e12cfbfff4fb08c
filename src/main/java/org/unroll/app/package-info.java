/** The program: command line, start of the window, and the only place where services are wired. */
package org.unroll.app;
