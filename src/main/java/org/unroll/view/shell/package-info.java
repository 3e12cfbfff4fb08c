/** The window's frame: header, screens, panel layout, help. Knows no screen's content. */
package org.unroll.view.shell;
