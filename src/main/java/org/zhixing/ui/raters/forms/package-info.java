/** Forms on their way out and back: inviting people, saving what they fill in, and taking in what they filled in. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.raters.forms;
