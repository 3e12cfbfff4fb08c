/**
 * The command line: what each command takes, what it says when that is wrong, and what it writes. The
 * work itself is done behind {@link org.unroll.app.command.Laboratory}.
 */
package org.unroll.app.command;
