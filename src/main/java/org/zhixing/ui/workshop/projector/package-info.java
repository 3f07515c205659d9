/** What a room sees: large type, code names only, and no vote before a round is locked. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.workshop.projector;
