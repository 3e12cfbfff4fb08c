/** Many runs that differ in one or two settings: described, carried out, kept, and summed up. */
package org.unroll.lab.sweep;
