/**
 * The session that is being worked on, whatever page is shown: its state, its page for phones, its clock, and the words for
 * where it stands. Nothing in here is drawn.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.workshop.running;
