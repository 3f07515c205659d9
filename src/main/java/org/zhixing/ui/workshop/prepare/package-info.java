/** Preparing a session: its title, its vignettes, and what experts say of them. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.workshop.prepare;
