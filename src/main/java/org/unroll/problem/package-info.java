/** What can be told to people about something wrong, in any language. */
package org.unroll.problem;
