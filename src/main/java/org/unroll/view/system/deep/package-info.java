/** The page on deep feed-forward networks. */
package org.unroll.view.system.deep;
