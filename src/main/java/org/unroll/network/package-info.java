/** What a network is made of, apart from how it is computed. Pure Java. */
package org.unroll.network;
