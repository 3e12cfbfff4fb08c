/** Systems without recurrence beside those with it: what each computes, trained and measured. No toolkit. */
package org.unroll.lab.system;
