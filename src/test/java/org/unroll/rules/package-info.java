/** The rules of the code base, as tests: which package may know which, how large code may grow. */
package org.unroll.rules;
