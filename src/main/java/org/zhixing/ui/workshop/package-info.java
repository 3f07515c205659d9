/** The workshop on the trainer's computer: the sessions, leading one of them, and what it found. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.workshop;
